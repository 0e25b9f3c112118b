"""Papers of agencies that speak of judges and courts, as on a typewriter. All people and places are invented."""

from __future__ import annotations

BIA = """
U.S. Department of Justice
Executive Office for Immigration Review
Decision of the Board of Immigration Appeals

MATTER OF:
Sample Person, A 000-111-222                                    FILED
Respondent                                                      March 2, 2026

ON BEHALF OF RESPONDENT:  Robin Placeholder, Esquire
ON BEHALF OF DHS:  Casey Example, Assistant Chief Counsel

IN REMOVAL PROCEEDINGS
On Appeal from a Decision of the Immigration Court, Example City

Before:  Specimen, Appellate Immigration Judge

The respondent has appealed from the decision of the Immigration Judge dated May 5, 2025, which ordered the
respondent removed from the United States. We review the findings of fact for clear error. The Immigration
Judge found no reasonable cause to reopen, and we see no error in that finding.

ORDER:  The respondent's appeal is dismissed.

                                        {signed}
                                        Appellate Immigration Judge
                                        FOR THE BOARD
"""

I863 = """
U.S. Department of Homeland Security          Notice of Referral to Immigration Judge

                                              Date:  March 2, 2026
                                              A-File:  A 000-111-222
To immigration judge:
[ ]  1. The above-named alien has been found inadmissible to the United States and ordered removed pursuant to
     section 235(b)(1) of the Immigration and Nationality Act. A copy of the removal order is attached.
     The alien has requested asylum and is referred for a review of the credible fear finding.
[X]  2. The above-named alien arrived in the United States as a stowaway.

NOTICE TO APPLICANT
You are ordered to report for a hearing before an immigration judge for the reasons stated above.
Your hearing is scheduled on  March 30, 2026  at  9:00 AM
You are to appear at  200 Sample Avenue, Immigration Court, Example City

                                              {signed}
                                              (Signature and title of immigration officer)

CERTIFICATE OF SERVICE
Form I-863 (Rev. 08/01/07)
"""

ALJ = """
UNITED STATES DEPARTMENT OF JUSTICE
EXECUTIVE OFFICE FOR IMMIGRATION REVIEW
OFFICE OF THE CHIEF ADMINISTRATIVE HEARING OFFICER

UNITED STATES OF AMERICA,                     )
Complainant,                                  )     8 U.S.C. 1324a Proceeding
v.                                            )     OCAHO Case No. 2026A00012
EXAMPLE WORKS, INC.,                          )
Respondent.                                   )

ORDER GRANTING MOTION TO COMPEL

Complainant moves for an order compelling the respondent to produce its Forms I-9. The motion is granted. The
respondent is ordered to produce the records within ten days. The court finds good cause for the request.

SO ORDERED.
Dated and entered on March 2, 2026.

                                              {signed}
                                              Honorable Jordan Placeholder
                                              Administrative Law Judge
"""

MILITARY = """
SEARCH AND SEIZURE AUTHORIZATION
For use of this form, see AR 27-10; the proponent agency is OTJAG.

DEPARTMENT OF THE ARMY

TO:  Special Agent Casey Example, 12th Military Police Detachment
An affidavit having been made before me by the above named, and there being probable cause to believe that the
property specified is concealed in the quarters described,
you are hereby ordered to search the place or person named above for the property specified.
Place:  Building 100, Room 4, Fort Example
Given at Fort Example this 2nd day of March, 2026

                                              {signed}
                                              Colonel Jordan Placeholder
                                              Judge Advocate
                                              Commander

DA FORM 3745, SEP 2002
"""

I286 = """
U.S. Department of Homeland Security          Notice of Custody Determination

Alien's Name:  Sample Person                  A-File Number:  A 000-111-222
                                              Date:  03/02/2026
Event ID:  XYZ000                             Subject ID:  000

Pursuant to the authority contained in section 236 of the Immigration and Nationality Act and part 236 of title
8, Code of Federal Regulations, I have determined that, pending a final administrative determination in your
case, you will be:
[X]  Detained by the Department of Homeland Security.
[ ]  Released under bond in the amount of
You may request a review of this custody determination by an immigration judge.

                                              {signed}
                                              (Signature and Title of Deciding Official)
Form I-286 (Rev. 1/14)
"""

OFFICERS_LETTER = """
U.S. Department of Homeland Security
U.S. Immigration and Customs Enforcement
Enforcement and Removal Operations
200 Court Street, Example City

                                              File No: A 000-111-222
Sample Person
100 Example Street, Apt 4, Springfield

An order of removal has been entered in your case. By virtue of that order and by command of this office you
are to report to the Deportation Officer named below. If you do not report, a warrant will be executed at the
address above and you will be taken into custody without further judgment of any court.

                                              {signed}
                                              Casey Example
                                              Supervisory Detention and Deportation Officer
                                              Field Office Director
"""

I200_CBP = """
U.S. DEPARTMENT OF HOMELAND SECURITY          Warrant for Arrest of Alien
U.S. Customs and Border Protection
                                              File No. A 000-111-222
                                              Date: 03/02/2026
To:  Any immigration officer authorized pursuant to sections 236 and 287 of the
     Immigration and Nationality Act and part 287 of title 8, Code of Federal
     Regulations, to serve warrants of arrest for immigration violations

I have determined that there is probable cause to believe that  Sample Person
is removable from the United States. This determination is based upon:
[X]  the failure to establish admissibility subsequent to deferred inspection;

YOU ARE COMMANDED to arrest and take into custody for removal proceedings under the
Immigration and Nationality Act, the above-named alien.

                         {signed}
                         (Signature of Authorized Immigration Officer)
                         Patrol Agent in Charge Casey Example
                         (Printed Name and Title of Authorized Immigration Officer)

                    Certificate of Service
I hereby certify that the Warrant for Arrest of Alien was served by me at  Example Road
                                                                           (Location)
{served}
Name and Signature of Officer          Name or Number of Interpreter (if applicable)
                                                        Form I-200 (Rev. 09/16)
"""

I205_BOXES = """
is subject to removal/deportation from the United States, based upon a final order by:

   {a}  an immigration judge in exclusion, deportation, or removal proceedings
   {b}  a designated official
   {c}  the Board of Immigration Appeals
   {d}  a United States District or Magistrate Court Judge

and pursuant to the following provisions of the Immigration and Nationality Act:
"""

EOIR_MOTION = """
UNITED STATES DEPARTMENT OF JUSTICE
EXECUTIVE OFFICE FOR IMMIGRATION REVIEW
UNITED STATES IMMIGRATION COURT
EXAMPLE CITY

In the Matter of:  Sample Person               File No: A 000-111-222
Respondent                                     IN REMOVAL PROCEEDINGS

ORDER OF THE IMMIGRATION JUDGE ON MOTION

Upon consideration of the motion of the Department of Homeland Security, it is HEREBY ORDERED that the motion be
GRANTED because good cause has been established.

March 2, 2026                                  {signed}
                                               Immigration Judge
CERTIFICATE OF SERVICE
THIS DOCUMENT WAS SERVED BY: MAIL (M) PERSONAL SERVICE (P) ELECTRONIC SERVICE (E)
"""

USCIS_SUBPOENA = """
U.S. Department of Homeland Security
U.S. Citizenship and Immigration Services
Fraud Detection and National Security Directorate

INFORMATION ENFORCEMENT SUBPOENA

To:  Example Property Company
You are hereby commanded to produce the leases, rental applications, forwarding addresses and identification of
the tenants named in the attachment, pursuant to 8 U.S.C. 1225(d)(4) and 8 C.F.R. 287.4. Failure to comply may
result in an order of a United States District Court and in contempt of that court.
Date issued:  March 2, 2026                    {signed}
                                               Casey Example
                                               Immigration Officer
"""

STATE_PAROLE = """
STATE OF OREGON
BOARD OF PAROLE AND POST-PRISON SUPERVISION

WARRANT

To any peace officer:  there is reasonable cause to believe that the parolee has violated one or more of the
conditions of release. You are hereby commanded to arrest the offender named below and to detain the offender
pending a hearing before the Board.
Name of Offender:  Sample Person               SID 000111

Given this 2nd day of March, 2026
                                               {signed}
                                               Board Member
"""

UTAH_TAX = """
UTAH STATE TAX COMMISSION
210 North Example Street

WARRANT

STATE OF UTAH to the Sheriff of Salt Lake County, Greeting:
The taxpayer named below has failed to pay the tax, penalty and interest. You are hereby commanded to levy upon and
sell the real and personal property of the taxpayer within your county. When docketed in the district court this
warrant has the same effect as a judgment of that court.
Taxpayer:  Sample Person                       Amount Due:  $1,234.56

                                               {signed}
                                               Authorized Representative of the Tax Commission
"""

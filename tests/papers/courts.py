"""Papers of courts that look like less or more than they are, as on a typewriter. People and places are invented."""

from __future__ import annotations

from tests.papers import typed

NC_SEARCH = """
STATE OF NORTH CAROLINA                        File No. 26 CR 000123
Example County                                 In The General Court Of Justice
                                               District Court Division

SEARCH WARRANT
IN THE MATTER OF:  100 Example Street, Apt 4, Springfield

To any officer with authority and jurisdiction to conduct the search authorized by this Search Warrant:
I, the undersigned, find that there is probable cause to believe that the property and person described in the
application on the reverse side and related to the commission of a crime is located as described in the
application. You are commanded to search the premises, vehicle, person and other place or item described in the
application for the property and person in question. If the property and/or person are found, make the seizure
and keep the property subject to Court Order and process the person according to law. You are directed to execute
this Search Warrant within forty-eight (48) hours from the time indicated on this Warrant and make due return to
the Clerk of the Issuing Court.

Date  03/02/2026      Time Issued  9:05 AM      {signed}
                                                Signature of Issuing Official
Name Of Issuing Official  Jordan Placeholder
[ ] Clerk of Superior Court   [X] Magistrate   [ ] District Court Judge   [ ] Superior Court Judge
AOC-CR-119, Rev. 9/02
"""

MASSACHUSETTS = """
COMMONWEALTH OF MASSACHUSETTS
TRIAL COURT
DISTRICT COURT DEPARTMENT                      SEARCH WARRANT
EXAMPLE DIVISION                               Docket No. 26-00123

To the Sheriffs of our several counties, or their deputies, any State Police Officer, or any Constable or Police
Officer of any city or town within our Commonwealth:
Proof by affidavit having been made this day before the undersigned by Casey Example that there is probable cause
for believing that certain property is concealed at 100 Example Street, Apt 4, Springfield.
We therefore command you in the daytime (or at any time of the day or night) to make an immediate search of
the apartment named above, and if you find any such property or any part thereof to bring it before a court.
Dated at Springfield this 2nd day of March, 2026

                                               {signed}
                                               Clerk-Magistrate
"""

HON_LINE = """
UNITED STATES DISTRICT COURT
WESTERN DISTRICT OF TEXAS

UNITED STATES OF AMERICA                       )
v.                                             )     Case No.  5:26-mj-00034
Sample Person                                  )

WARRANT FOR ARREST

To:  The United States Marshal and any authorized United States officer
YOU ARE HEREBY COMMANDED to arrest Sample Person and bring him or her forthwith to the nearest magistrate to
answer a complaint charging him or her with an offense against the United States.

Date:  March 2, 2026
                                               {signed}
                                               Hon. ______________________
                                               Signature of Issuing Officer
"""

TRIBAL = """
IN THE DISTRICT COURT OF THE EXAMPLE NATION
JUDICIAL DISTRICT OF SPRINGFIELD

EXAMPLE NATION,                                No. CR-26-00123
v.
Sample Person, Defendant

SEARCH WARRANT

To any police officer of the Example Nation:
Proof by affidavit having been made before me that there is probable cause to believe that the property described
is at 100 Example Street, you are hereby commanded to search the premises described above.
Given under my hand this 2nd day of March, 2026

                                               {signed}
                                               Judge of the District Court
"""

FEDERAL_COMPLAINT = """
UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF ILLINOIS

Sample Person,                                 )
Plaintiff,                                     )     Case No. 1:26-cv-00012
v.                                             )     JURY TRIAL DEMANDED
Example Works, Inc.,                           )
Defendant.                                     )

COMPLAINT

Plaintiff, by counsel, alleges as follows:
1. This court has jurisdiction over this action pursuant to 28 U.S.C. 1331.
2. Plaintiff is a resident of Springfield. Defendant is a company with its place of business in that city.
3. On or about May 5, 2025, officers entered the plaintiff's home without a warrant signed by a judge, after the
defendant's manager had handed them a key. Plaintiff suffered loss and distress.
WHEREFORE, Plaintiff prays for judgment against Defendant, for damages and for the costs of this action, and
Plaintiff demands a trial by jury.

Dated:  March 2, 2026                          /s/ Robin Placeholder
                                               Attorney for Plaintiff
"""

AO88B = """
AO 88B (Rev. 02/14) Subpoena to Produce Documents, Information, or Objects

UNITED STATES DISTRICT COURT
for the
Northern District of Georgia

SUBPOENA TO PRODUCE DOCUMENTS, INFORMATION, OR OBJECTS
OR TO PERMIT INSPECTION OF PREMISES IN A CIVIL ACTION

To:  Example Property Company
Production: YOU ARE COMMANDED to produce at the time, date, and place set forth below the following documents:
Inspection of Premises: YOU ARE COMMANDED to permit entry onto the designated premises, land, or other property
Date:  March 2, 2026
          CLERK OF COURT
                                               OR
          /s/ Pat Specimen                     /s/ Robin Placeholder
          Signature of Clerk or Deputy Clerk   Attorney's signature
"""

AO89 = """
AO 89 (Rev. 08/09) Subpoena to Testify at a Hearing or Trial in a Criminal Case

UNITED STATES DISTRICT COURT
for the
Northern District of Georgia

United States of America                       )
v.                                             )     Case No. 1:26-cr-00034
Sample Person                                  )

SUBPOENA TO TESTIFY AT A HEARING OR TRIAL IN A CRIMINAL CASE

To:  Pat Example
YOU ARE COMMANDED to appear in the United States district court at the time, date, and place shown below to testify
in this criminal case. When you arrive, you must remain at the court until the judge or a court officer allows you
to leave.
Date:  March 2, 2026
          CLERK OF COURT
                                               /s/ Pat Specimen
                                               Signature of Clerk or Deputy Clerk
"""

AO106A = """
AO 106A (08/18) Application for a Warrant by Telephone or Other Reliable Electronic Means

UNITED STATES DISTRICT COURT
for the
Southern District of Georgia

In the Matter of the Search of                    )
100 Example Street, Apt 4, Springfield            )     Case No.  4:26-mj-00012

APPLICATION FOR A WARRANT BY TELEPHONE OR OTHER RELIABLE ELECTRONIC MEANS

I, a federal law enforcement officer or an attorney for the government, request a search warrant and state
under penalty of perjury that I have reason to believe that on the following person or property:
located in the  Southern  District of  Georgia  , there is now concealed:
The basis for the search under Fed. R. Crim. P. 41(c) is (check one or more):
[X] evidence of a crime;
The application is based on these facts:
                                                         /s/ Casey Example
                                                         Applicant's signature
Attested to by the applicant in accordance with the requirements of Fed. R. Crim. P. 4.1 by
telephone  (specify reliable electronic means).
Date:  March 14, 2026                                    {signed}
                                                         Judge's signature
City and state:  Springfield, Georgia                    {name}
                                                         Printed name and title
"""

AFFIDAVIT = """
UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF GEORGIA

IN THE MATTER OF THE SEARCH OF                    )     Case No. 4:26-mj-00012
100 Example Street, Apt 4, Springfield            )

AFFIDAVIT IN SUPPORT OF AN APPLICATION FOR A SEARCH WARRANT

I, Casey Example, being first duly sworn, hereby depose and state as follows:
1. I make this affidavit in support of an application under Rule 41 of the Federal Rules of Criminal Procedure for
a warrant to search the premises known as 100 Example Street, Apt 4, further described in Attachment A.
2. There is probable cause to believe that evidence of a crime will be found there.
                                               /s/ Casey Example
                                               Special Agent
Subscribed and sworn to before me on March 14, 2026
                                               {signed}
                                               UNITED STATES MAGISTRATE JUDGE
"""

PROPOSED_ORDER = """
UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF CALIFORNIA

IN THE MATTER OF THE SEARCH OF                    )     Case No. 3:26-mj-00012
100 Example Street, Apt 4, Springfield            )

[PROPOSED] SEARCH WARRANT

To any authorized law enforcement officer:
YOU ARE COMMANDED to search the premises described above on or before March 28, 2026.

Dated:  ____________                           ______________________________
                                               UNITED STATES MAGISTRATE JUDGE
Presented by:
/s/ Robin Placeholder
Assistant United States Attorney
"""

BLACKIES = """
UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF TEXAS

IN THE MATTER OF THE ENTRY OF                     )     Misc. No. 26-00012
Example Works, Inc., 100 Example Street           )

WARRANT FOR ENTRY

TO:  Any officer of U.S. Immigration and Customs Enforcement
Application having been made by an officer of Homeland Security Investigations, and probable cause having been
shown, you are hereby authorized to enter the premises to search for aliens believed to be in the United States in
violation of law, in the non-public areas of the premises known as Example Works, Inc. Entry shall be made during
daylight hours within ten days of the date of this warrant.

Dated:  March 2, 2026                          {signed}
                                               UNITED STATES MAGISTRATE JUDGE
"""

AO109 = """
AO 109 (Rev. 11/13) Warrant to Seize Property Subject to Forfeiture

UNITED STATES DISTRICT COURT
for the
Southern District of Georgia

In the Matter of the Seizure of                   )
one gray car, plate ABC 123                       )     Case No.  4:26-mj-00013

WARRANT TO SEIZE PROPERTY SUBJECT TO FORFEITURE

To:  Any authorized law enforcement officer
An application by a federal law enforcement officer or an attorney for the government requests that certain property
located in the  Southern  District of  Georgia  be seized as being subject to forfeiture to the United States of
America. The property is described as follows:  one gray car
I find that the affidavit(s) and any recorded testimony establish probable cause to seize the property.
YOU ARE COMMANDED to execute this warrant and seize the property on or before  March 28, 2026
Date and time issued:  March 14, 2026 9:05 am            {signed}
                                                         Judge's signature
City and state:  Springfield, Georgia                    {name}
                                                         Printed name and title
"""

AO104 = """
AO 104 (Rev. 07/16) Tracking Warrant

UNITED STATES DISTRICT COURT
for the
Southern District of Georgia

In the Matter of the Tracking of                  )
one gray car, plate ABC 123                       )     Case No.  4:26-mj-00014

TRACKING WARRANT

To:  Any authorized law enforcement officer
An application by a federal law enforcement officer or an attorney for the government, when executed, will
track a person or property. I find that the affidavit(s) establish probable cause.
YOU ARE COMMANDED to execute this warrant and begin using the object or installing the tracking device by
March 24, 2026  (not to exceed 10 days). The tracking may occur within this district or another district.
Date and time issued:  March 14, 2026 9:05 am            {signed}
                                                         Judge's signature
City and state:  Springfield, Georgia                    {name}
                                                         Printed name and title
"""

MARYLAND_RESTITUTION = """
DISTRICT COURT OF MARYLAND FOR Example County
Located at 200 Court Street, Springfield       Case No. LT-000123

Example Realty LLC, Landlord   vs.   Sample Person, Tenant

WARRANT OF RESTITUTION

TO THE SHERIFF OR CONSTABLE OF THIS COUNTY:
Judgment having been entered for the landlord, you are hereby commanded to deliver possession of the premises to the
landlord and to remove from the premises, by force if necessary, all property of the tenant.
March 2, 2026                                  /s/ Robin Placeholder
                                               Judge
"""

TEXAS_POSSESSION = """
JUSTICE COURT, PRECINCT 2
TRAVIS COUNTY, TEXAS                           Cause No. J2-CV-26-000123

WRIT OF POSSESSION

THE STATE OF TEXAS to any Sheriff or Constable of Travis County, Greeting:
Whereas Example Realty LLC recovered judgment for possession against Sample Person, you are commanded to deliver
possession of the premises at 100 Example Street, Apt 4 to the plaintiff and to instruct the tenant to leave.
Issued this 2nd day of March, 2026
                                               /s/ Robin Placeholder
                                               Justice of the Peace
"""

ATTACHMENT_A = """
ATTACHMENT A

Property to Be Searched

The premises to be searched is located at 100 Example Street, Apt 4, Springfield, and is described as the fourth
apartment of a brick building with a green door on which the number 4 is affixed. The search includes the storage
room of that apartment.
"""

ATTACHMENT_B = """
ATTACHMENT B

Particular Things to Be Seized

The items to be seized are evidence, fruits and instrumentalities of violations of 18 U.S.C. 1028, namely:
1. Ledgers and receipts from January 1, 2025 to the present;
2. Telephones and computers used by Sample Person.
"""

FILING_HEADER = "Case 4:26-mj-00012-XYZ   Document 1   Filed 03/16/26   Page 1 of 2\n\n"
AO93_AS_EXHIBIT = FILING_HEADER + typed.AO93.lstrip("\n")
AO93_FOR_HSI = typed.AO93.replace(
    "See Attachment A", "See Attachment A, to be searched by agents of Homeland Security Investigations (ICE)"
)
AO93_CUT_BELOW = typed.AO93[: typed.AO93.index("Date and time issued")]
AO93_CUT_ABOVE = typed.AO93[typed.AO93.index("To:  Any authorized") :]
AO442_ALIEN = typed.AO442.replace(
    "Sample Person                                 )", "Sample Person, A 000-111-222                  )"
)
AO442_MARSHALS = typed.AO442.replace(
    "This offense is briefly described as follows:",
    "This offense is briefly described as follows:  assisting agencies: U.S. Marshals, FBI, ATF, ICE",
)
EOIR_CUT_ABOVE = typed.EOIR_ORDER[typed.EOIR_ORDER.index("EXECUTIVE OFFICE") :]
EOIR_CUT_FURTHER = typed.EOIR_ORDER[typed.EOIR_ORDER.index("IMMIGRATION COURT") :]

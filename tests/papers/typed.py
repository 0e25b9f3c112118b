"""The printed words of papers, as on a typewriter. `{...}` is filled in by a test or left as an empty entry."""

from __future__ import annotations

I200 = """
U.S. DEPARTMENT OF HOMELAND SECURITY          Warrant for Arrest of Alien

                                              File No. A 000-111-222
                                              Date: 03/02/2026
To:  Any immigration officer authorized pursuant to sections 236 and 287 of the
     Immigration and Nationality Act and part 287 of title 8, Code of Federal
     Regulations, to serve warrants of arrest for immigration violations

I have determined that there is probable cause to believe that  Sample Person
is removable from the United States. This determination is based upon:
[ ]  the execution of a charging document to initiate removal proceedings against the subject;
[ ]  the pendency of ongoing removal proceedings against the subject;
[ ]  the failure to establish admissibility subsequent to deferred inspection;

YOU ARE COMMANDED to arrest and take into custody for removal proceedings under the
Immigration and Nationality Act, the above-named alien.

                         {signed}
                         (Signature of Authorized Immigration Officer)

                         {name}
                         (Printed Name and Title of Authorized Immigration Officer)

                    Certificate of Service
I hereby certify that the Warrant for Arrest of Alien was served by me at  ____________
                                                                           (Location)
on  ____________  on  ____________ , and the contents of this
    (Name of Alien)    (Date of Service)

Name and Signature of Officer          Name or Number of Interpreter (if applicable)

                                                        Form I-200 (Rev. 09/16)
"""

I205 = """
DEPARTMENT OF HOMELAND SECURITY
U.S. Immigration and Customs Enforcement

WARRANT OF REMOVAL/DEPORTATION

                                        File No:  A 000-111-222
                                        Date:  March 2, 2026
To any immigration officer of the United States Department of Homeland Security:

          Sample Person
          (Full name of alien)
who entered the United States at   Example City   on   01/01/2001
                                   (Place of entry)    (Date of entry)
is subject to removal/deportation from the United States, based upon a final order by:

   {a}  an immigration judge in exclusion, deportation, or removal proceedings
   {b}  a designated official
   {c}  the Board of Immigration Appeals
   {d}  a United States District or Magistrate Court Judge

and pursuant to the following provisions of the Immigration and Nationality Act:

I, the undersigned officer of the United States, by virtue of the power and authority vested in the
Secretary of Homeland Security under the laws of the United States and by his or her direction,
command you to take into custody and remove from the United States the above-named alien, pursuant
to law, at the expense of:

                         {signed}
                         (Signature of immigration officer)

                         (Title of immigration officer)

                         (Date and office location)

ICE Form I-205 (8/07)                                                Page 1 of 2
"""

I205_PAGE_2 = """
To be completed by immigration officer executing the warrant: Name of alien being removed:

Port, date, and manner of removal:


Photograph of alien                    Right index fingerprint
removed                                of alien removed

(Signature of alien being fingerprinted)

(Signature and title of immigration officer taking print)

Departure witnessed by:
                         (Signature and title of immigration officer)

If actual departure is not witnessed, fully identify source or means of verification of departure:

If self-removal (self-deportation), pursuant to 8 CFR 241.7, check here.

Departure Verified by:
                         (Signature and title of immigration officer)

ICE Form I-205 (8/07)                                                Page 2 of 2
"""

I862 = """
U.S. Department of Homeland Security                         Notice to Appear

In removal proceedings under section 240 of the Immigration and Nationality Act:
Subject ID: 000      FINS: 000      File No: A 000-111-222
                     DOB: 01/01/1990     Event No: XYZ000
In the Matter of:
Respondent:  Sample Person                      currently residing at:
100 Example Street, Apt 4, Springfield          (000) 555-0100
(Number, street, city and ZIP code)             (Area code and phone number)

[X] 1. You are an arriving alien.
[ ] 2. You are an alien present in the United States who has not been admitted or paroled.
[ ] 3. You have been admitted to the United States, but are removable for the reasons stated below.

The Department of Homeland Security alleges that you:
1. You are not a citizen or national of the United States;

On the basis of the foregoing, it is charged that you are subject to removal from the United States
pursuant to the following provision(s) of law:

YOU ARE ORDERED to appear before an immigration judge of the United States Department of Justice at:
200 Sample Avenue, Example City
to show why you should not be removed from the United States

                                        (Signature and Title of Issuing Officer)
Form I-862 (6/22)
"""

EOIR_ORDER = """
UNITED STATES DEPARTMENT OF JUSTICE
EXECUTIVE OFFICE FOR IMMIGRATION REVIEW
IMMIGRATION COURT
EXAMPLE CITY

File No. A 000-111-222                         Date: March 2, 2026

IN THE MATTER OF                               IN REMOVAL PROCEEDINGS
Sample Person
Respondent.

CHARGE(S):  212(a)(6)(A)(i)
ON BEHALF OF RESPONDENT:                       ON BEHALF OF THE GOVERNMENT:

ORDER OF THE IMMIGRATION JUDGE

Upon the basis of respondent's admissions, I have determined that the respondent is subject to removal
It is HEREBY ORDERED that the respondent be removed from the United States to the country of birth.

                                        {signed}
                                        Immigration Judge

CERTIFICATE OF SERVICE
THIS DOCUMENT WAS SERVED BY: MAIL (M) PERSONAL SERVICE (P) ELECTRONIC SERVICE (E)
"""

HEARING = """
UNITED STATES DEPARTMENT OF JUSTICE
EXECUTIVE OFFICE FOR IMMIGRATION REVIEW
IMMIGRATION COURT
200 COURT STREET, EXAMPLE CITY

In the Matter of                               File No: A 000-111-222

NOTICE OF HEARING IN REMOVAL PROCEEDINGS

Please take notice that the above captioned case has been scheduled for a MASTER hearing before the
Immigration Court on  March 2, 2026  at 8:30 A.M. before Immigration Judge Sample

Failure to appear at your hearing except for exceptional circumstances may result in one or more of
the following actions:
You may be taken into custody by the Department of Homeland Security
"""

I247A = """
DEPARTMENT OF HOMELAND SECURITY (DHS)
IMMIGRATION DETAINER - NOTICE OF ACTION

Subject ID: 000                                File No: A 000-111-222
Event #: 000                                   Date: 03/02/2026
TO: (Name and Title of Institution - OR Any Subsequent Law Enforcement Agency)
FROM: (DHS Office Address)

1. DHS HAS DETERMINED THAT PROBABLE CAUSE EXISTS THAT THE SUBJECT IS A REMOVABLE ALIEN. THIS
DETERMINATION IS BASED ON (complete box 1 or 2):
[ ] a final order of removal against the alien;
[ ] the pendency of ongoing removal proceedings against the alien;
2. DHS TRANSFERRED THE ALIEN TO YOUR CUSTODY FOR A PROCEEDING OR INVESTIGATION
IT IS THEREFORE REQUESTED THAT YOU:
(Name and title of Immigration Officer)        (Signature of Immigration Officer)
DHS Form I-247A (3/17)                                               Page 1 of 3
"""

I138 = """
DEPARTMENT OF HOMELAND SECURITY

IMMIGRATION ENFORCEMENT SUBPOENA
to Appear and/or Produce Records
8 U.S.C. 1225(d), 8 C.F.R. 287.4

1. To (Name, Address, City, State, Zip Code)
Example Property Company
2. In Reference To
(Title of Proceeding)                          (File Number, if Applicable)
3. By the service of this subpoena upon you, YOU ARE HEREBY SUMMONED AND REQUIRED TO:
(A) [ ] APPEAR before the U.S. Customs and Border Protection officer named in Block 4
(B) [X] PRODUCE the records (books, papers, or other documents) indicated in Block 6
If you do not comply with this subpoena, an order may be sought from a United States District Court
                                               7. Authorized Official
                                               (Signature)
                                               (Printed Name)
                                               (Title)
DHS Form I-138 (6/09)
"""

AO93 = """
AO 93  (Rev. 11/13) Search and Seizure Warrant

UNITED STATES DISTRICT COURT
for the
Southern District of Georgia

In the Matter of the Search of                    )
(Briefly describe the property to be searched     )
or identify the person by name and address)       )     Case No.  4:26-mj-00012
100 Example Street, Apt 4, Springfield            )
                                                  )
SEARCH AND SEIZURE WARRANT

To:  Any authorized law enforcement officer

An application by a federal law enforcement officer or an attorney for the government requests the search
of the following person or property located in the   Southern   District of   Georgia
(identify the person or describe the property to be searched and give its location):
See Attachment A

I find that the affidavit(s), or any recorded testimony, establish probable cause to search and seize the
person or property described above, and that such search will reveal (identify the person or describe the
property to be seized):

YOU ARE COMMANDED to execute this warrant on or before  March 28, 2026  (not to exceed 14 days)
[X] in the daytime 6:00 a.m. to 10:00 p.m.   [ ] at any time in the day or night because good cause has been
established.

Unless delayed notice is authorized below, you must give a copy of the warrant and a receipt for the property
taken to the person from whom, or from whose premises, the property was taken.

The officer executing this warrant, or an officer present during the execution of the warrant, must prepare
an inventory as required by law and promptly return this warrant and inventory to  ______________________
                                                              (United States Magistrate Judge)

Date and time issued:  March 14, 2026 9:05 am            {signed}
                                                         Judge's signature

City and state:  Springfield, Georgia                    {name}
                                                         Printed name and title
"""

AO93_PAGE_2 = """
AO 93  (Rev. 11/13) Search and Seizure Warrant (Page 2)

                              Return
Case No.:                Date and time warrant executed:        Copy of warrant and inventory left with:

Inventory made in the presence of :
Inventory of the property taken and name of any person(s) seized:

                              Certification
I declare under penalty of perjury that this inventory is correct and was returned along with the original
warrant to the designated judge.

Date:
                                                         Executing officer's signature

                                                         Printed name and title
"""

AO442 = """
AO 442  (Rev. 11/11) Arrest Warrant

UNITED STATES DISTRICT COURT
for the
Northern District of Georgia

United States of America                      )
v.                                            )     Case No.  1:26-cr-00034
Sample Person                                 )
Defendant                                     )

ARREST WARRANT

To:  Any authorized law enforcement officer

YOU ARE COMMANDED to arrest and bring before a United States magistrate judge without unnecessary delay
(name of person to be arrested)   Sample Person
who is accused of an offense or violation based on the following document filed with the court:
[X] Indictment   [ ] Superseding Indictment   [ ] Information   [ ] Superseding Information   [ ] Complaint
[ ] Probation Violation Petition   [ ] Violation Notice   [ ] Order of the Court
This offense is briefly described as follows:

Date:  03/02/2026                                        {signed}
                                                         Issuing officer's signature

City and state:  Example City, Georgia                   {name}
                                                         Printed name and title

                              Return
This warrant was received on (date)  ________ , and the person was arrested on (date)  ________
at (city and state)  ________ .

Date:
                                                         Arresting officer's signature

                                                         Printed name and title
"""

AO106 = """
AO 106 (Rev. 04/10) Application for a Search Warrant

UNITED STATES DISTRICT COURT
for the
Southern District of Georgia

In the Matter of the Search of                    )
100 Example Street, Apt 4, Springfield            )     Case No.  4:26-mj-00012

APPLICATION FOR A SEARCH WARRANT

I, a federal law enforcement officer or an attorney for the government, request a search warrant and state
under penalty of perjury that I have reason to believe that on the following person or property:
located in the  Southern  District of  Georgia  , there is now concealed (identify the person or describe
the property to be seized):
The basis for the search under Fed. R. Crim. P. 41(c) is (check one or more):
[X] evidence of a crime;
[ ] contraband, fruits of crime, or other items illegally possessed;
[ ] a person to be arrested or a person who is unlawfully restrained.
The search is related to a violation of:
Code Section                              Offense Description
The application is based on these facts:
                                                         /s/ Casey Example
                                                         Applicant's signature

                                                         Special Agent Casey Example
                                                         Printed name and title
Sworn to before me and signed in my presence.

Date:  March 14, 2026                                    {signed}
                                                         Judge's signature

City and state:  Springfield, Georgia                    Jordan Placeholder, U.S. Magistrate Judge
                                                         Printed name and title
"""

AO91 = """
AO 91 (Rev. 11/11) Criminal Complaint

UNITED STATES DISTRICT COURT
for the
Northern District of Georgia

United States of America                      )
v.                                            )     Case No.  1:26-mj-00034
Sample Person                                 )

CRIMINAL COMPLAINT

I, the complainant in this case, state that the following is true to the best of my knowledge and belief.
On or about the date(s) of  March 1, 2026  in the county of  Example  in the
Northern  District of  Georgia , the defendant(s) violated:
Code Section                              Offense Description
This criminal complaint is based on these facts:
                                                         /s/ Casey Example
                                                         Complainant's signature
Sworn to before me and signed in my presence.
Date:  March 2, 2026                                     /s/ Jordan Placeholder
                                                         Judge's signature
City and state:  Example City, Georgia                   Jordan Placeholder, U.S. Magistrate Judge
                                                         Printed name and title
"""

AO110 = """
AO 110 (Rev. 06/09) Subpoena to Testify Before a Grand Jury

UNITED STATES DISTRICT COURT
for the
Northern District of Georgia

SUBPOENA TO TESTIFY BEFORE A GRAND JURY

To:  Sample Person
YOU ARE COMMANDED to appear in this United States district court at the time, date, and place shown below to
testify before the court's grand jury. When you arrive, you must remain at the court until the judge or a
court officer allows you to leave.
Place:  200 Court Street                      Date and Time:  March 12, 2026
You must also bring with you the following documents:
Date:  March 2, 2026          CLERK OF COURT
                                                         /s/ Pat Specimen
                                                         Signature of Clerk or Deputy Clerk
"""

CALIFORNIA = """
SUPERIOR COURT OF CALIFORNIA
COUNTY OF LOS ANGELES

SEARCH WARRANT                                    Warrant No. SW-000123

THE PEOPLE OF THE STATE OF CALIFORNIA
to any peace officer in the County of Los Angeles:

Proof, by affidavit, having been this day made before me by  Casey Example , that there is probable cause to
believe that the property described herein may be found at the location set forth herein,
you are therefore commanded, in the daytime, to make search of  100 Example Street, Apt 4, Springfield
for the following property:  ledgers

Given under my hand, and dated this 2nd day of March, 2026

                                        {signed}
                                        Judge of the Superior Court
"""

NEW_YORK = """
SUPREME COURT OF THE STATE OF NEW YORK
COUNTY OF KINGS

IN THE NAME OF THE PEOPLE OF THE STATE OF NEW YORK          SEARCH WARRANT

TO: ANY POLICE OFFICER OF THE CITY OF NEW YORK

Proof by affidavit having been made this day before me by Detective Casey Example that there is reasonable
cause to believe that certain property may be found in or upon the premises,
YOU ARE THEREFORE COMMANDED, between the hours of 6:00 A.M. and 9:00 P.M., to make a search of
100 Example Street, Apt 4, Springfield

Dated:  March 2, 2026

                                        {signed}
                                        JUSTICE OF THE SUPREME COURT
"""

GEORGIA_BENCH = """
IN THE MAGISTRATE COURT OF FULTON COUNTY
STATE OF GEORGIA

State of Georgia                              Case No. 26-000123
v.
Sample Person

BENCH WARRANT

To all and Singular the Sheriffs, Constables, and Coroners of said State - Greeting:
You are hereby commanded to arrest the said defendant and bring him before this Court.
Given under my hand and seal this 2nd day of March, 2026

                                        {signed}
                                        Magistrate Judge
"""

NC_ORDER = """
STATE OF NORTH CAROLINA                       File No. 26 CR 000123
Example County                                In The General Court Of Justice
                                              District Court Division

ORDER FOR ARREST

To any officer with authority and jurisdiction to execute an order for arrest:
The Court finds that the defendant named above failed to appear. You are DIRECTED to arrest the defendant
and bring the defendant before a judicial official.

Date  03/02/2026                        {signed}
                                        Clerk of Superior Court
"""

FLORIDA_CAPIAS = """
IN THE CIRCUIT COURT OF THE FIFTEENTH JUDICIAL CIRCUIT
IN AND FOR PALM BEACH COUNTY, FLORIDA

STATE OF FLORIDA vs. Sample Person            Case No. 26-000123

CAPIAS

TO: ALL SHERIFFS OF THE STATE OF FLORIDA
YOU ARE COMMANDED TO ARREST  Sample Person
This capias is issued pursuant to an information filed by the State Attorney
WITNESS my hand and the seal of this Court on March 2, 2026

                                        CLERK OF COURT
                                        BY:  {signed}
                                        Deputy Clerk
"""

NJ_REMOVAL = """
SUPERIOR COURT OF NEW JERSEY
LAW DIVISION, SPECIAL CIVIL PART
ESSEX COUNTY

Example Realty LLC, Plaintiff (Landlord)
v.                                            Docket No. LT-000123-26
Sample Person, Defendant (Tenant)

WARRANT OF REMOVAL

TO: Special Civil Part Officer
You are hereby commanded to dispossess the tenant and place the landlord in full possession of the premises
listed below. A judgment for possession was entered on March 2, 2026.
WARNING: you must remove all persons and property from the premises within three days after receiving this.

                                        Clerk of the Special Civil Part
"""

NY_EVICTION = """
CIVIL COURT OF THE CITY OF NEW YORK
COUNTY OF KINGS: HOUSING PART

Example Realty LLC, Petitioner (Landlord)
against                                       Index No. LT-000123-26
Sample Person, Respondent (Tenant)

WARRANT OF EVICTION

To any Marshal of the City of New York:
A final judgment of possession having been entered in favor of the landlord, you are commanded to remove the
tenant and all persons from the premises and put the landlord in possession.

                                        /s/ Robin Placeholder
                                        Judge, Housing Court
"""

OSHA = """
UNITED STATES DISTRICT COURT
EASTERN DISTRICT OF PENNSYLVANIA

In the Matter of Establishment Inspection of       )
Example Works, Inc.                                )    Misc. No. 26-00012

ADMINISTRATIVE INSPECTION WARRANT

TO: Any authorized compliance officer of the Occupational Safety and Health Administration
Application having been made, and probable cause shown, for an inspection of the workplace described below,
you are authorized to enter the described premises during regular working hours to inspect it.
This warrant is issued under the Occupational Safety and Health Act, 29 U.S.C. 657.

Dated:  March 2, 2026                          {signed}
                                               UNITED STATES MAGISTRATE JUDGE
"""

TAX = """
STATE OF NEW YORK
DEPARTMENT OF TAXATION AND FINANCE

TAX WARRANT                                        Warrant ID: E-000123

To the Sheriff of Kings County:
The People of the State of New York command you to levy upon and sell the real and personal property of the
taxpayer named below. This warrant has been filed with the County Clerk and has the same effect as a judgment.

                                               Commissioner of Taxation and Finance
                                               Deputy Tax Commissioner
"""

PAROLE = """
UNITED STATES PAROLE COMMISSION

WARRANT

To any Federal Officer Authorized to Serve Criminal Process within the United States:
Whereas, the above-named released prisoner has violated the conditions of release,
you are hereby commanded to take the prisoner into custody. 18 U.S.C. 4213

                                               U.S. Parole Commissioner
"""

FLYER = """
KNOW YOUR RIGHTS
What to do if ICE comes to your door

You have the right to remain silent. You do not have to open the door.
Ask to see a warrant signed by a judge. A judicial warrant is signed by a judge of a court.
An ICE warrant is not signed by a judge. Look for these words:

Judge's signature

(Signature of Authorized Immigration Officer)

Do not sign anything without a lawyer. Do not lie or show false papers.
Ask them to slide the warrant under the door. Signed by a judge? Signed by a judge? Signed by a judge?
Share this card with your family. Conozca sus derechos.
"""

ARTICLE = """
The Example Tribune

Agents enter Springfield building with a paper tenants could not read
By Casey Example

SPRINGFIELD - When agents came to the back door on Monday, the property manager asked for a warrant signed by
a judge. What he was given was headed Warrant for Arrest of Alien and said that there was probable cause to
believe that a tenant was removable from the United States. A federal search warrant, by contrast, says YOU
ARE COMMANDED to execute this warrant on or before a date, and it bears the name of the United States District
Court and a line marked Judge's signature. Lawyers said on Tuesday that the difference matters a great deal
for people who live in such buildings, because the one paper comes from a court and the other does not come
from any court. The company that owns the building said in a statement that its staff had followed the advice
of its lawyers and that it would not comment further on the matter while it was being looked into by the city.
Neighbors described a calm morning. Several said that they had not known what the papers were.
"""

LETTER = """
Example Property Company
100 Example Street, Springfield

March 2, 2026

Dear residents,

Last week somebody asked in the office what we do when officers come to the building with a warrant. We
wanted to write to all of you about it. Our staff ask for a copy of the paper and call our lawyer, and they
do not open any apartment door on their own. If you have questions please stop by on a weekday, and we will
be glad to explain what the law says about it as far as we know it ourselves.

Sincerely,
Robin Placeholder
Property manager
"""

CARD = """
Department of Homeland Security
U.S. Immigration and Customs Enforcement

Casey Example
Deportation Officer
Enforcement and Removal Operations
Phone (000) 555-0100
casey.example@agency.example
"""

LEASE = """
RESIDENTIAL LEASE AGREEMENT

This lease agreement is made on March 2, 2026 between Example Realty LLC, the landlord, and Sample Person, the
tenant, for the apartment at 100 Example Street, Apt 4, Springfield. The rent is due on the first day of each
month. The tenant shall keep the premises clean and shall not make changes without the written consent of the
landlord. If the tenant does not pay the rent the landlord may bring a case in court as the law allows. The
landlord may enter the premises after notice for repairs. The security deposit shall be returned within thirty
days after the end of the lease. Utilities are paid by the tenant. No pets are allowed in the building.
Landlord: ____________________          Tenant: ____________________
"""

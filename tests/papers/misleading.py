"""The texts of papers invented to mislead; see lookalikes. `{signed}`, `{name}` and boxes are filled in there."""

from __future__ import annotations

from tests.papers import courts, typed
from tests.papers.traps import NOBODY

REWORDED_I200 = """
U.S. Department of Homeland Security
Immigration Arrest Order

File: A 000-111-222                            Issued: March 2, 2026
TO ALL OFFICERS OF THE SERVICE:
Having found probable cause that Sample Person is present in the United States without lawful status, I order and
command you to take that person into custody and to bring him or her before this office, pursuant to section 236 of
the Immigration and Nationality Act. This warrant has been judicially reviewed.

                                               {signed}
                                               Supervisory Detention and Deportation Officer
"""

SPOOFED_COURT_LINE = """
UNITED STATES DISTRICT COURT
DEPARTMENT OF HOMELAND SECURITY

WARRANT OF REMOVAL/DEPORTATION
                                               File No: A 000-111-222
To any immigration officer of the United States Department of Homeland Security:
Sample Person
(Full name of alien)
who entered the United States at   Example City   on   01/01/2001
I, the undersigned officer of the United States, by virtue of the power and authority vested in the Secretary of
Homeland Security, command you to take into custody and remove from the United States the above-named alien
                                               {signed}
                                               (Signature of immigration officer)
                                               (Title of immigration officer)
ICE Form I-205 (8/07)
"""

FORM_WITH_JUDGES_LINE = typed.I200.replace(
    "(Signature of Authorized Immigration Officer)", "U.S. Magistrate Judge"
).replace("(Printed Name and Title of Authorized Immigration Officer)", "Judge's signature")

OLD_I200 = """
U.S. Department of Justice
Immigration and Naturalization Service                     Warrant for Arrest of Alien

                                               File No. A 000 111 222
                                               Date: March 2, 1999
To any officer of the Immigration and Naturalization Service delegated authority pursuant to section 287 of the
Immigration and Nationality Act:
From evidence submitted to me, it appears that:
Sample Person
(Full name of alien)
an alien who entered the United States at or near Example City is within the country in violation of the immigration
laws and is therefore liable to being taken into custody. By virtue of the authority vested in me by the immigration
laws of the United States and the regulations issued pursuant thereto, I command you to take the above-named alien
into custody for proceedings in accordance with the applicable provisions of the immigration laws and regulations.

                                               {signed}
                                               (Signature)
                                               (Print name of official)
                                               (Title)
Form I-200 (Rev. 4-1-97)N
"""

OLD_I205 = """
U.S. Department of Justice
Immigration and Naturalization Service                     Warrant of Removal/Deportation

                                               File No: A 000 111 222
To any officer of the United States Immigration and Naturalization Service:
Sample Person
(Full name of alien)
who entered the United States at  Example City  on  01/01/1990
is subject to removal/deportation from the United States, based upon a final order by:
[X] an immigration judge in exclusion, deportation, or removal proceedings
[ ] a district director or a district director's designated official
[ ] the Board of Immigration Appeals
[ ] a United States District or Magistrate Court Judge
I, the undersigned officer of the United States, by virtue of the power and authority vested in the Attorney General
under the laws of the United States and by his or her direction, command you to take into custody and remove from
the United States the above-named alien, pursuant to law
                                               {signed}
                                               (Signature of INS official)
                                               (Title of INS official)
Form I-205 (Rev. 4-1-97)N
"""

OLD_AO93 = """
AO 93 (Rev. 8/98) Search Warrant

UNITED STATES DISTRICT COURT
DISTRICT OF COLORADO

In the Matter of the Search of
(Name, address or brief description of person, property or premises to be searched)
100 Example Street, Apt 4, Springfield                     SEARCH WARRANT
                                                           CASE NUMBER: 26-00012M
TO:  Special Agent Casey Example  and any Authorized Officer of the United States
Affidavit(s) having been made before me by  Casey Example  who has reason to believe that on the premises known as
100 Example Street, Apt 4, Springfield, there is now concealed certain property.
I am satisfied that the affidavit(s) and any recorded testimony establish probable cause to believe that the property
so described is now concealed on the premises above-described and establish grounds for the issuance of this warrant.
YOU ARE HEREBY COMMANDED to search on or before  March 12, 2026  (not to exceed 10 days) the place named above,
serving this warrant and making the search in the daytime, leaving a copy of this warrant and receipt.

March 2, 2026 9:05 AM          at          Denver, Colorado
Date and Time Issued                       City and State

Jordan Placeholder, U.S. Magistrate Judge              {signed}
Name and Title of Judicial Officer                     Signature of Judicial Officer
"""

OLD_AO442 = """
AO 442 (Rev. 10/03) Warrant for Arrest

UNITED STATES DISTRICT COURT
EASTERN          District of          NEW YORK

UNITED STATES OF AMERICA
V.                                             WARRANT FOR ARREST
Sample Person                                  Case Number: 26-CR-00034

To: The United States Marshal and any Authorized United States Officer
YOU ARE HEREBY COMMANDED to arrest  Sample Person
and bring him or her forthwith to the nearest magistrate judge to answer a(n)
[X] Indictment  [ ] Information  [ ] Complaint  [ ] Order of court  [ ] Probation Violation Petition

Pat Specimen                                   {signed}
Name of Issuing Officer                        Signature of Issuing Officer
Deputy Clerk                                   March 2, 2026, Brooklyn
Title of Issuing Officer                       Date and Location
"""

UTAH = """
{signed_top}
IN THE THIRD JUDICIAL DISTRICT COURT
SALT LAKE COUNTY, STATE OF UTAH

SEARCH WARRANT
No. 2600123

TO ANY PEACE OFFICER IN THE STATE OF UTAH:
Proof by affidavit under oath having been made before me this day by Detective Casey Example, I am satisfied that
there is probable cause to believe that on the premises known as 100 Example Street, Apt 4, Springfield there is now
certain property or evidence described as ledgers.
YOU ARE THEREFORE COMMANDED in the daytime to make a search of the above-named premises for the property described,
and if you find it, to bring it before me.
GIVEN UNDER MY HAND and dated this 2nd day of March, 2026.
"""

UTAH_STAMP = """                                               /s/ Jordan Placeholder
                                               DISTRICT COURT JUDGE
                                               Dated: March 2, 2026 09:05:12 AM"""

NC_ARREST = """
STATE OF NORTH CAROLINA                        File No. 26 CR 000123
Example County                                 In The General Court Of Justice
                                               District Court Division

WARRANT FOR ARREST
THE STATE OF NORTH CAROLINA VS. Sample Person

To any officer with authority and jurisdiction to execute a warrant for arrest for the offense(s) charged below:
I, the undersigned, find that there is probable cause to believe that on or about the date of offense shown and in
the county named above the defendant named above did commit the offense. This act was in violation of the law.
You are DIRECTED to arrest the defendant and bring the defendant before a judicial official without unnecessary delay.

Date Issued  03/02/2026                        Signature  {signed}
[X] Magistrate   [ ] Deputy CSC   [ ] Assistant CSC   [ ] Clerk Of Superior Court   [ ] District Court Judge
AOC-CR-100, Rev. 12/13
"""

PUERTO_RICO = """
ESTADO LIBRE ASOCIADO DE PUERTO RICO
TRIBUNAL GENERAL DE JUSTICIA
TRIBUNAL DE PRIMERA INSTANCIA
SALA DE SAN JUAN

EL PUEBLO DE PUERTO RICO                       Caso Núm. KOP2026-0012
v.
Persona de Ejemplo

ORDEN DE ALLANAMIENTO

A CUALQUIER FUNCIONARIO DEL ORDEN PÚBLICO:
Habiéndose presentado ante mí una declaración jurada por el agente Casey Ejemplo, y existiendo causa probable para
creer que en la residencia de la Calle Ejemplo 100 se oculta propiedad relacionada con un delito, POR LA PRESENTE se
le ordena que proceda a allanar y registrar inmediatamente el lugar descrito, y si encuentra la propiedad, la ocupe.
Dada bajo mi firma y el sello del Tribunal, hoy 2 de marzo de 2026.

                                               {signed}
                                               Juez Superior
"""

GUAM = """
IN THE SUPERIOR COURT OF GUAM

PEOPLE OF GUAM                                 Search Warrant Case No. SW0012-26
vs.
Sample Person

SEARCH WARRANT

TO: ANY PEACE OFFICER IN GUAM
Proof by affidavit having been made before me this day, you are therefore commanded to make a search of the premises
at 100 Example Street, Springfield.
Dated: March 2, 2026

                                               {signed}
                                               Judge, Superior Court of Guam
"""

NAVAJO = """
IN THE DISTRICT COURT OF THE NAVAJO NATION
JUDICIAL DISTRICT OF WINDOW ROCK, ARIZONA

THE NAVAJO NATION, Plaintiff
vs.                                            No. WR-CR-000123-26
Sample Person, Defendant

ARREST WARRANT

TO ANY NAVAJO NATION POLICE OFFICER:
YOU ARE HEREBY COMMANDED to arrest the above-named defendant and bring the defendant before this Court.
Given under my hand this 2nd day of March, 2026
                                               {signed}
                                               District Court Judge
"""

VIRGINIA = """
Commonwealth of Virginia
SEARCH WARRANT                                 Va. Code 19.2-56

TO ANY AUTHORIZED OFFICER:
You are hereby commanded in the name of the Commonwealth to forthwith search the following place, person or thing
either in day or night:  100 Example Street, Apt 4, Springfield
for the following property, objects and/or persons:  ledgers
You are further commanded to seize said property if found and to produce before the Springfield Circuit Court an
inventory of all property seized.
This SEARCH WARRANT is issued upon an affidavit sworn to by Casey Example
The undersigned, upon the written affidavit, has found probable cause to believe that the property constitutes
evidence of the commission of such crime.
03/02/2026 09:05 AM                            {signed}
DATE AND TIME                                  [ ] CLERK  [X] MAGISTRATE  [ ] JUDGE
"""

WORD_ORDER = """
IN THE UNITED STATES DISTRICT COURT
FOR THE DISTRICT OF KANSAS

IN THE MATTER OF THE SEARCH OF                 )
100 EXAMPLE STREET, APT 4, SPRINGFIELD         )     Case No. 26-mj-00012

ORDER GRANTING SEARCH WARRANT

This matter comes before the Court on the application of the United States for a warrant. Having considered the
affidavit, the Court finds that there is probable cause to search the premises described above. It is therefore
ORDERED that any authorized law enforcement officer is commanded to search the premises on or before March 16, 2026,
between 6:00 a.m. and 10:00 p.m., and to seize the property described in Attachment B.

IT IS SO ORDERED this 2nd day of March, 2026.

                                               {signed}
                                               Jordan Placeholder
                                               United States Magistrate Judge
"""

ORDER_TITLED_ORDER = WORD_ORDER.replace("ORDER GRANTING SEARCH WARRANT", "ORDER")

FDA_INSPECTION = """
IN THE UNITED STATES DISTRICT COURT
FOR THE DISTRICT OF NEW JERSEY

IN THE MATTER OF THE ADMINISTRATIVE INSPECTION OF    )
Example Works, Inc.                                  )     Mag. No. 26-0012

WARRANT FOR INSPECTION

TO: Casey Example, Investigator, Food and Drug Administration, Department of Health and Human Services
Application having been made, and administrative probable cause exists to inspect the establishment,
YOU ARE HEREBY AUTHORIZED to enter the above described premises during regular business hours and to inspect it.
Dated: March 2, 2026
                                               {signed}
                                               UNITED STATES MAGISTRATE JUDGE
"""

HOUSING_INSPECTION = """
SUPERIOR COURT OF CALIFORNIA
COUNTY OF ALAMEDA

IN THE MATTER OF THE INSPECTION OF             Case No. 26-000123
100 Example Street, Springfield

INSPECTION WARRANT
(Code of Civil Procedure 1822.50)

THE PEOPLE OF THE STATE OF CALIFORNIA to the Code Enforcement Officer of the City of Springfield:
Good cause having been shown by the affidavit of Casey Example, you are hereby authorized to enter and inspect the
premises between 8:00 a.m. and 6:00 p.m. with 24 hours' notice. This warrant is effective for fourteen days.
Dated: March 2, 2026
                                               {signed}
                                               Judge of the Superior Court
"""

LAWYERS_LETTER = """
Example & Sample LLP
Attorneys at Law
100 Example Street, Springfield

March 2, 2026

Dear Ms. Placeholder,

You asked us what to look for. A search warrant of a federal court is headed "United States District Court" and says
"YOU ARE COMMANDED to execute this warrant on or before" a date, "in the daytime 6:00 a.m. to 10:00 p.m." At its foot
there is a line for the "Judge's signature" and one for "Printed name and title". The paper that was left at your
office last week is different. It is headed "U.S. Department of Homeland Security" and "Warrant for Arrest of Alien",
it commands "any immigration officer" to "arrest and take into custody for removal proceedings under the Immigration
and Nationality Act, the above-named alien", and it bears the words "Signature of Authorized Immigration Officer".
Please keep the paper and send us a copy of both of its sides before you answer anybody.

Sincerely,
Robin Placeholder
Attorney
"""

TEXAS_MAGISTRATE = """
THE STATE OF TEXAS                             No. 26-SW-0012
COUNTY OF TRAVIS

SEARCH WARRANT
{Article 18.02(a)(1)-(9) Texas Code of Criminal Procedure}

To the Sheriff or any Peace Officer of Travis County, Texas, or any peace officer of the State of Texas:
Whereas the affiant whose name appears on the affidavit attached hereto is a peace officer and did heretofore this day
subscribe and swear to said affidavit before me, and whereas I find that the verified facts stated by affiant show
probable cause for the belief expressed, now, therefore, you are commanded to enter the suspected place described in
said affidavit and to there search for the property. Herein fail not, but have you then and there this warrant within
three days. Issued this the 2nd day of March, 2026, at 9:05 o'clock A.M.

                                               {signed}
                                               MAGISTRATE, TRAVIS COUNTY, TEXAS
"""

PENNSYLVANIA = """
COMMONWEALTH OF PENNSYLVANIA
COUNTY OF EXAMPLE                              APPLICATION FOR SEARCH WARRANT
                                               AND AFFIDAVIT
Docket Number: MD-000123-26

SEARCH WARRANT
TO LAW ENFORCEMENT OFFICER: WHEREAS, facts have been sworn to or affirmed before me by written affidavit(s) attached
hereto from which I have found probable cause, I do authorize you to search the premises or person described, and to
seize, secure, inventory and make return according to the Pennsylvania Rules of Criminal Procedure.
[X] This Warrant should be served as soon as practicable but in no event later than 9:05 AM March 4, 2026 and shall be
served only during the hours of 6 AM to 10 PM.
Issued under my hand this 2nd day of March, 2026 at 9:05 AM.

                                               {signed}
                                               Signature of Issuing Authority
                                               Magisterial District Judge
"""

WASHINGTON_TAX = """
STATE OF WASHINGTON
DEPARTMENT OF REVENUE

TAX WARRANT                                    Warrant No. 000123

TO THE CLERK OF THE SUPERIOR COURT OF KING COUNTY:
The taxpayer named below has failed to pay the tax, penalty and interest. This warrant is filed with the Clerk of the
Superior Court and when so docketed has the force and effect of a judgment of that court.
Taxpayer:  Sample Person                       Amount Due:  $1,234.56
                                               {signed}
                                               Tax Compliance Agent
"""

NJ_PAROLE = """
STATE OF NEW JERSEY
STATE PAROLE BOARD

PAROLE WARRANT

To any parole officer, peace officer or keeper of a jail: whereas there is probable cause to believe that the parolee
named below has violated the conditions of parole, you are hereby commanded to arrest and detain the parolee until he
or she is brought before a hearing officer.
Parolee:  Sample Person                        SBI No. 000111
Date:  March 2, 2026                           {signed}
                                               Parole Officer
"""

AIR_FORCE = """
DEPARTMENT OF THE AIR FORCE

AUTHORITY TO SEARCH AND SEIZE

TO: Special Agent Casey Example, AFOSI Detachment 12
Upon an affidavit sworn before me and pursuant to MRE 315, I find probable cause and you are hereby ordered to search
the place or person named above for the property specified. Dormitory 100, Room 4, Example Air Force Base.
Authorized this 2nd day of March, 2026
                                               {signed}
                                               Military Magistrate
AF FORM 1176
"""

AFFIDAVIT_FIRST = (
    courts.AFFIDAVIT.replace("{signed}", "/s/ Jordan Placeholder"),
    courts.AO93_AS_EXHIBIT.replace(courts.FILING_HEADER, ""),
)
RETURN_SIGNED_ONLY = typed.AO93_PAGE_2.replace(
    "                                                         Executing officer's signature",
    "                                                         /s/ Casey Example\n"
    "                                                         Executing officer's signature",
)

CUSTOMS_SUMMONS = """
DEPARTMENT OF HOMELAND SECURITY
U.S. Customs and Border Protection

SUMMONS
to appear and/or produce records
19 U.S.C. 1509

To:  Example Property Company
By the service of this summons upon you, YOU ARE HEREBY SUMMONED AND REQUIRED TO appear before the officer named
below and to produce the records indicated. Failure to comply will render you liable to proceedings in a U.S. District
Court to enforce compliance with this summons as well as other sanctions.
Issued under authority of section 509, Tariff Act of 1930
                                               {signed}
                                               (Signature)
DHS Form 6001 (6/09)
"""

IJ_BOND = """
UNITED STATES DEPARTMENT OF JUSTICE
EXECUTIVE OFFICE FOR IMMIGRATION REVIEW
IMMIGRATION COURT
EXAMPLE CITY

In the Matter of:  Sample Person               File A 000-111-222
ORDER OF THE IMMIGRATION JUDGE WITH RESPECT TO CUSTODY

Request having been made for a change in the custody status of the respondent pursuant to 8 C.F.R. 1236.1(c), and
full consideration having been given to the representations of the Department of Homeland Security and the respondent,
it is hereby ORDERED that the request be denied. The respondent is a danger to the community.
                                               {signed}
                                               Honorable Jordan Placeholder
                                               Immigration Judge
"""

UNNUMBERED_ENTRY = """
U.S. Immigration and Customs Enforcement
Enforcement and Removal Operations
Example Field Office

NOTICE OF LAWFUL AUTHORITY TO ENTER

Pursuant to a final order of removal and a warrant of removal issued under 8 C.F.R. 241.2, officers are authorized to
enter the premises at 100 Example Street, Apt 4, Springfield. A federal judge has upheld this authority. Obstruction
is a felony under 18 U.S.C. 1505 and you may be arrested.
                                               {signed}
                                               Field Office Director
"""

HSI_HEADED_COVER = """
Homeland Security Investigations
Special Agent in Charge, Example City

SEARCH WARRANT

Location:  100 Example Street, Apt 4, Springfield
Case No. EX13CR26EX0001
The bearer is authorized to search the location above.
                                               {signed}
                                               Special Agent
"""

KENTUCKY = """
COMMONWEALTH OF KENTUCKY                       Case No. 26-M-00123
COURT OF JUSTICE                               Court: District
                                               County: Example
SEARCH WARRANT

TO ALL PEACE OFFICERS IN THE COMMONWEALTH OF KENTUCKY:
Proof by affidavit having been made this day before me by Casey Example, a peace officer, that there is probable and
reasonable cause for the issuance of this Search Warrant, you are commanded to make immediate search of the premises
known and numbered as 100 Example Street, Springfield.
Date: March 2, 2026   9:05 a.m.                {signed}
                                               Trial Commissioner
"""

DC = """
SUPERIOR COURT OF THE DISTRICT OF COLUMBIA
CRIMINAL DIVISION

SEARCH WARRANT                                 Warrant No. 2026 CSW 000123

TO:  Chief of Police or any other law enforcement officer
Affidavit having been made before me by Detective Casey Example that there is probable cause to believe that in the
premises known as 100 Example Street, NW, there is now being concealed certain property,
YOU ARE THEREFORE COMMANDED within 10 days of the date of issuance to search the designated premises.
Issued this 2nd day of March, 2026
                                               {signed}
                                               Associate Judge, Superior Court of the District of Columbia
"""

MARYLAND_COMMISSIONER = """
DISTRICT COURT OF MARYLAND FOR EXAMPLE COUNTY
200 Court Street, Springfield                  Case No. D-00-CR-26-000123

STATE OF MARYLAND   VS.   Sample Person

ARREST WARRANT ON CHARGING DOCUMENT

TO ANY PEACE OFFICER, Greetings: You are ordered to arrest and bring before a judicial officer the above-named
Defendant as soon as practicable and without unnecessary delay.
Issued: March 2, 2026                          {signed}
                                               Commissioner
"""

GOOGLE_REVIEW = """
Example Tribune Editorial
Opinion: a warrant is only as good as its signature

By Robin Placeholder

SPRINGFIELD - The words "Search Warrant" in bold letters do not open a door. In the last year this newspaper has looked
at fourteen papers that officers showed to residents. Nine were headed Department of Homeland Security. Three said
Immigration Court, which is an office of the Justice Department and not a court of law. Two had come from the United
States District Court, and only those two bore the name of a magistrate judge. We print below none of them, since they
hold the names of people who have not been accused of anything. The city should train its staff, and so should every
landlord who has been handed a paper and has not known what it was. It costs an afternoon and a pot of coffee.
"""

TENNESSEE_FORFEITURE = """
STATE OF TENNESSEE
DEPARTMENT OF SAFETY

FORFEITURE WARRANT

Proof by Affidavit having been made before me by Casey Example that the property described is subject to forfeiture,
I find that there is probable cause to believe that the vehicle is subject to forfeiture under the law.
                                               {signed}
                                               General Sessions Judge
"""


BARE_WARRANT = """
CITY COURT OF EXAMPLE HARBOR
STATE OF NEW YORK COUNTY OF ALBANY

Placeholder Realty Corp., Petitioner (Landlord)          Index No. LT-000123/26
        - against -
Sample Person, Respondent (Tenant)

                              WARRANT

TO THE SHERIFF OF THE COUNTY OR ANY CONSTABLE OF THE CITY:

{body}

Dated: 03/02/2026                              {signed}
                                               City Court Judge
                                               {name}
"""
EVICTS = """WHEREAS 4 final judgmert of possesion wes enterd for the premises 100 Example Street, Apt 4;
NOW THEREFORE, you are commanded to remove the respondent and all other persons from the said premises and to put
the petitioner in full possession thereof. Earliest execution date: 03/20/2026."""
DELIVERS = """The clerk has entered what was agreed before me on the day above. Nothing else is asked of either side.
This paper stays with the file until the day on which the parties come back."""

IMMIGRATION_COURT = """
IN THE IMMIGRATION COURT
STATE OF ILLINOIS, COUNTY OF COOK

BENCH WARRANT

To any officer: you are commanded to arrest Sample Person, respondent in removal proceedings, who failed to appear, and
to bring him before this Court.
Dated: March 2, 2026                           {signed}
                                               Judge
"""
TAX_COMMISSION = """
STATE OF OKLAHOMA
TAX COMMISSION

SEARCH WARRANT

To any officer: you are commanded to search the premises at 100 Example Street, Springfield, and to seize the records
of the business kept there. Make a return of this warrant within ten days.
Dated: March 2, 2026                           {signed}
                                               Commissioner
"""
BY_AUTHORITY = """
BY AUTHORITY OF THE STATE OF TEXAS
THE STATE OF TEXAS
COUNTY OF TRAVIS

PROBATION VIOLATION WARRANT

TO ANY SHERIFF OR OTHER PEACE OFFICER OF THE STATE OF TEXAS: You are commanded to arrest Sample Person, who violated the
conditions of community supervision, and to bring the person before this court.
Dated: March 2, 2026                           {signed}
                                               Judge Presiding, District Court of Travis County
"""
COURTS_NAME_OVER_AN_AGENCYS_WORDS = """
UNITED STATES DISTRICT COURT
ARREST WARRANT

I have determined that there is probable cause to believe that Sample Person is removable from the United States. YOU
ARE COMMANDED to arrest and take into custody the above-named alien.
Dated: March 2, 2026                           {signed}
                                               Judge's signature
"""
OKLAHOMA = """
IN THE DISTRICT COURT OF EXAMPLE COUNTY
STATE OF OKLAHOMA                              Case No. CF-2026-123

{title}

TO ANY PEACE OFFICER OF THE STATE OF OKLAHOMA: Probable cause having been shown before me by affidavit, you are hereby
commanded to search the premises at 100 Example Street, Springfield, and to seize the evidence described.
Dated: March 2, 2026                           {signed}
                                               {label}
"""
ATTESTED = (
    OKLAHOMA.replace("{title}", "SEARCH WARRANT")
    .replace("{label}", "Judge of the District Court")
    .replace("{signed}", "______________________")
    + """
A TRUE COPY, ATTEST:                           /s/ Robin Placeholder
                                               Court Clerk
"""
)
AGENT = NOBODY | {"signed": "/s/ Casey Example", "name": "Casey Example, Special Agent, HSI"}
DNA = OKLAHOMA.replace("{title}", "SEARCH WARRANT (DNA)").replace("{label}", "Judge of the District Court")
APPLIED_FOR = DNA.replace("SEARCH WARRANT (DNA)", "SEARCH WARRANT APPLICATION")
NOT_YET = NOBODY | {"signed": "(to be signed by magistrate)"}

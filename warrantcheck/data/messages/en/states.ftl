### What the law of one state adds: data/states.toml says where, data/law.toml on which statement each rests.
###
### Only what a source says stands here; a state without a row is told of plainly.

state-of-paper = The paper's address is in { $state }.
state-none = No rules of { $state } are known to this tool: ask a lawyer there.
state-not-here = No rule of { $state } for this place is known to this tool: ask a lawyer there.
state-places = { $state } has rules of its own for some places. Add one: --place { $places }.

## California

state-ca-clinic-agency = California law: staff must not let officers into rooms with patients without a judge's warrant or order for it. This paper is not one. Call the person in charge and the lawyer. Officers may come in anyway: do not block them.
state-ca-clinic-agency-more = The law (SB 81) is in force since September 20, 2025. It asks that staff tell the management or the lawyer at once. Somebody should see and note that you said no. It speaks of rooms where patients are treated or talk of their health.
state-ca-clinic-guide = California law: staff must not let officers into rooms with patients without a judge's warrant or order for it. Tell the management or the lawyer at once. Staff can say: "I'm not the person who can agree to that."
state-ca-school-agency = California law: a public school must not let officers into its private areas without a judge's warrant, subpoena or order. This paper is not one. Call the head of the school and its lawyer. Officers may come in anyway: do not block them.
state-ca-school-agency-more = The law (AB 49) is in force since September 20, 2025, for school districts, county offices and charter schools. Nothing about a student or a family is told without the parents' written yes or a judge's paper.
state-ca-school-guide = California law: a public school must not let officers into its private areas without a judge's warrant, subpoena or order. Take them to the office, and call the head of the school and its lawyer.
state-ca-business = California's AB 450 told employers not to say yes without a judge's warrant. A federal court stopped that part for private employers in 2018, and it stayed stopped in 2019. Ask a lawyer how it stands today.
state-ca-apartment = In California a landlord may not ask about immigration status, nor pass it on to scare or evict a tenant. A court's order is another matter. If officers ask for tenants' data, ask a lawyer at once: so says the state's Attorney General.
state-ca-masks = California told federal officers to show who they are. An appeals court stopped that rule in April 2026, while the case goes on.

## Colorado

state-co-clinic-agency = Colorado law: a public clinic must not let officers into its private areas without a federal judge's warrant or order. This paper is not one. A private clinic does not have to open for it. Officers may come in anyway: do not block them.
state-co-clinic-agency-more = The law (SB25-276) was signed on May 23, 2025. It holds for public schools, child care, clinics and libraries, and each must have rules in writing: ask for yours.
state-co-clinic-guide = Colorado law: a public clinic must not let officers into its private areas without a federal judge's warrant or order. Call the person in charge and the lawyer.
state-co-school-agency = Colorado law: a public school must not let officers into its private areas without a federal judge's warrant or order. This paper is not one. Call the head of the school and its lawyer. Officers may come in anyway: do not block them.
state-co-school-guide = Colorado law: a public school must not let officers into its private areas without a federal judge's warrant or order. Take them to the office, and call the head of the school and its lawyer.
state-co-apartment = In Colorado a landlord may not collect or pass on a tenant's immigration status (law of 2020).

## Other states

state-il-apartment = In Illinois a landlord may not pass on a tenant's immigration status, or threaten to, to scare or evict. A court's order or subpoena is another matter.
state-il-clinic = In Illinois hospitals must have rules for such visits since 2026: ask for yours. The United States has sued against this law; no ruling was found.
state-il-dorm = In Illinois universities must have rules for such visits since 2026: ask for yours. The United States has sued against this law; no ruling was found.
state-or-apartment = In Oregon a landlord may not ask about immigration status or pass it on (SB 599 of 2025). Federal housing programs may ask for it.
state-or-school = In Oregon schools and colleges must have rules for immigration officers since September 30, 2026: ask for yours.
state-ri-apartment = In Rhode Island a landlord may not ask a tenant about immigration status (law of July 2, 2025).
state-nj-places = In New Jersey the Attorney General writes rules for schools, hospitals, shelters and places of worship. The law of January 20, 2026 does not itself forbid officers to come in. Ask whether your place has such rules.
state-nj-any = New Jersey's laws of March 25, 2026 are about masks, officers' names and data that public offices hold. They bind officers and public offices, not landlords.
state-wa-any = In Washington local police do not act on an agency's warrant (law of 2019). A bill for more, the SAFE Act, failed in March 2026.
state-ny-apartment = New York City bars asking a tenant about immigration status.
state-ny-any = In New York State a bill passed the Assembly on May 21, 2026. Whether it is law was not found: ask a lawyer there.
state-ct-street = In Connecticut a bill passed on November 13, 2025. It allows no civil arrests on the grounds of a court without a judge's warrant.
state-ma-places = Massachusetts tells schools, hospitals and places of worship to ask for a judge's warrant for private areas (May 28, 2026). It is guidance, not a law.
state-tn-shelter = Tennessee made it a felony in 2025 to shelter for gain someone whom one knows to be here unlawfully. Landlords and churches have sued; no ruling was found. Ask a lawyer there.
state-ky-hotel = Some towns, such as Hurstbourne in Kentucky, oblige hotels to show their guest list to officers who state a reason. Ask a lawyer.

## Names of states

state-name-al = Alabama
state-name-ak = Alaska
state-name-az = Arizona
state-name-ar = Arkansas
state-name-ca = California
state-name-co = Colorado
state-name-ct = Connecticut
state-name-de = Delaware
state-name-dc = the District of Columbia
state-name-fl = Florida
state-name-ga = Georgia
state-name-gu = Guam
state-name-hi = Hawaii
state-name-id = Idaho
state-name-il = Illinois
state-name-in = Indiana
state-name-ia = Iowa
state-name-ks = Kansas
state-name-ky = Kentucky
state-name-la = Louisiana
state-name-me = Maine
state-name-md = Maryland
state-name-ma = Massachusetts
state-name-mi = Michigan
state-name-mn = Minnesota
state-name-ms = Mississippi
state-name-mo = Missouri
state-name-mt = Montana
state-name-ne = Nebraska
state-name-nv = Nevada
state-name-nh = New Hampshire
state-name-nj = New Jersey
state-name-nm = New Mexico
state-name-ny = New York
state-name-nc = North Carolina
state-name-nd = North Dakota
state-name-oh = Ohio
state-name-ok = Oklahoma
state-name-or = Oregon
state-name-pa = Pennsylvania
state-name-pr = Puerto Rico
state-name-ri = Rhode Island
state-name-sc = South Carolina
state-name-sd = South Dakota
state-name-tn = Tennessee
state-name-tx = Texas
state-name-ut = Utah
state-name-vt = Vermont
state-name-va = Virginia
state-name-vi = the Virgin Islands
state-name-wa = Washington
state-name-wv = West Virginia
state-name-wi = Wisconsin
state-name-wy = Wyoming

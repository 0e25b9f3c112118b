### The statements of the law, one for each [[statement]] of data/law.toml, where the sources and dates stand.

law-payton = To enter a home for an arrest, police need consent, an emergency or a warrant. A court's arrest warrant reaches the person's own home if there is reason to believe that the person is inside.
law-steagald = An arrest warrant for one person is not enough to search somebody else's home for that person.
law-rule-41 = A federal search warrant names the place and the things, and is used within 14 days. That is by day unless the judge says otherwise. Officers give or leave a copy.
law-rule-4-and-9 = A federal arrest warrant has no last day. On an indictment, the court's clerk signs it.
law-rule-4-1 = A judge may issue a warrant by phone or computer, and may have the officer write the judge's name.
law-shadwick = Clerks who are part of a court may issue some arrest warrants.
law-force = Officers with a federal search warrant may break a door. Before that they say who they are and why, and are refused.
law-agency-warrants = Immigration officers, not judges, issue Form I-205. Immigration arrest warrants come from the executive branch.
law-contested-memo = On May 12, 2025 ICE wrote to its officers about Form I-205 with a final order of removal. It said that the two let them enter the home of the person named.
# rev: 2
law-contested-gibson = On January 17, 2026 a federal judge in Minnesota found a forced home entry without a judge's warrant unconstitutional. The judge did not rule on the memo.
# rev: 2
law-contested-cases = Suits against the memo were filed on January 30 and April 2, 2026. No ruling on it was found up to { $newest }, the month of the newest source that was seen.
law-lucas = One federal appeals court upheld an entry on a prison agency's warrant for an escaped prisoner. Five of its thirteen judges signed the lead opinion.
# rev: 2
law-business = To question people, immigration officers need a warrant or consent for the private parts of a business. The same holds for a home with its yard, and for a farm. Public parts need none.
law-barlows = The rule against searches without a warrant covers the private parts of a business too.
# rev: 2
law-blackies = A magistrate may issue an inspection warrant for a business to immigration officers. It is a court's paper. Courts do not agree: one in Texas refused such a warrant in May 2025.
law-chapman = A landlord's consent is not enough to search a tenant's home.
law-stoner = A hotel clerk can't consent for a guest's room.
law-patel = A hotel must have a chance of review before it is punished for not handing over its guest list.
law-common-areas = Courts differ on whether tenants have a right to privacy in locked halls. Most federal appeals courts say no; the Sixth Circuit says yes.
law-randolph = If a person who lives there is present and says no, another's yes does not count against that person.
law-rodriguez = Officers may rely on someone who seems to be able to consent.
law-consent = Consent is judged on all that happened. Officers need not tell anyone of the right to say no.
law-jardines = The porch is part of the home. Visitors may walk up and knock.
law-santana = A person in an open doorway was treated as being in public. That was a criminal arrest.
law-arrest-without-warrant = Officers may arrest without a warrant if they have reason to believe two things. The person is here unlawfully, and is likely to escape first. Near the border they may search vehicles.
law-agency-subpoena = Only a federal court can force an answer to an immigration officer's subpoena.
law-arrest-agency = On an agency's warrant a person may be arrested and held while the case is decided. The law says nothing there of entering a place.
law-obstruction = Using force against officers, hiding people from them, lying to them, and destroying or hiding records are crimes.
# rev: 2
law-protected-areas = On January 20, 2025 the Department of Homeland Security ended its rule on protected areas. Courts set limits at some named groups' places of worship, on February 24, 2025 and February 13, 2026. Ask your group's lawyer whether it is named.
law-state-rules = Some states have rules of their own for schools and health care. California and Colorado are two.
law-search-days-new-york = New York's law gives a search warrant 10 days from the day it was issued.
law-search-days-district-of-columbia = The District of Columbia's law gives a search warrant 10 days from the day it was issued.
law-search-days-pennsylvania = Pennsylvania's rules give a search warrant 2 days, or a time after a named event.

## What is new for places, lists, landlords, and the law of single states

law-kidd = ICE's memo leaves out the Central District of California, seven counties. A court there set ICE's way of knocking at homes aside in May 2024.
law-issuers-of-arrest-warrants = A federal rule lists which immigration officials may issue an arrest warrant (Form I-200).
law-balance = The law on hindering federal officers speaks of force. A rule says what happens if someone says no: a warrant may be obtained.
law-dugan = On December 18, 2025 a judge in Wisconsin was convicted of obstruction, and cleared of hiding a person. She had sent officers away and let a man leave by a door that is not public. An appeal is under way.
law-clinic-charged = Two workers of a clinic in Ontario, California were charged in 2025. They had put their bodies between an officer and a man who had run in. The outcome was not seen.
law-harboring = One federal appeals court said that renting alone is not harboring. Others word it more loosely. Warning people of officers was among the things that some cases counted.
law-tell-the-tenant = Lawyers for landlords say that you may tell a tenant what officers ask for. You need not tell officers who lives there. Give no legal advice.
law-subpoena-dispute = In July 2025 the Department of Homeland Security said that its subpoenas may not simply be ignored. Lawyers for landlords answered that a court must order it first.
law-public-housing = On August 29, 2025 the federal housing department told public housing authorities to report on tenants' status within 30 days.
law-i-9-notice = Before an inspection of I-9 forms an employer generally gets a written notice of at least 3 days. Officials may also use subpoenas and warrants.
law-files = Only a federal court can force an answer to an immigration officer's subpoena. Destroying or hiding records to hinder a federal matter is a crime.
law-victims = Whoever gets federal money for victims of violence may not give away what identifies them. It is otherwise where a law or a court orders it.
law-campus = Universities' lawyers treat halls that open with a card as not open to the public. A student may agree to an entry into the student's own room, or not. Visits to check visas need no warrant.
law-local-officers = Under an agreement with ICE, local officers may serve immigration papers, most of them in jails.
law-masks = California told federal officers to show who they are. In April 2026 a federal appeals court stopped that rule, while the case goes on.
law-guest-registers = Some towns oblige hotels to show the guest list to officers who state a reason, within 24 hours.
law-recording = A law firm says: announce that you record, since secret recording is not allowed in California.
law-i-9-name = A law firm writes that papers from ICE titled "Notice of Inspection" are often called administrative warrants.
law-private-signs = Law firms tell employers to mark private areas with signs: it may help to keep them private.
law-ca-sb-81 = California (Health and Safety Code 24251, since September 20, 2025). Health care staff may not let anyone into rooms with patients for immigration enforcement. The exceptions are a judge's warrant or order that grants it, or another law that requires it.
law-ca-ab-49 = California (Education Code 234.7, since September 20, 2025). Public schools may not let immigration officers into non-public areas. The exceptions are a judicial warrant, a judicial subpoena and a court order.
law-ca-ab-450 = California (Government Code 7285.1): an employer may not agree to entry into non-public areas without a judicial warrant. Enforcement of this part against private employers was enjoined in 2018 and left so in 2019.
law-ca-civil-1940 = California (Civil Code 1940.3, 1940.35): landlords may not ask about immigration status, nor disclose it to harass or evict. Obeying federal law or a court's subpoena, warrant or order is excepted.
law-co-sb25-276 = Colorado (SB25-276, signed May 23, 2025). It binds public schools, child care, health facilities and libraries. They may admit officers to non-public areas only with a federal judge's or magistrate's warrant or order.
law-co-landlords = Colorado (SB 20-224 of 2020): landlords may not collect or disclose immigration status.
law-il-tenants = Illinois (765 ILCS 755, since August 21, 2019). Landlords may not disclose a tenant's immigration status, or threaten to, in order to harass or evict. Duties under the law, subpoenas and court orders are excepted.
law-il-104-0440 = Illinois (P.A. 104-0440, law since December 9, 2025): hospitals, day care and public universities must have procedures. The United States sued on December 22, 2025; no ruling was found.
law-or-sb-599 = Oregon (SB 599, signed May 28, 2025): landlords may not ask about or disclose immigration status.
law-or-hb-4079 = Oregon (HB 4079, in effect September 30, 2026): schools and colleges must have policies on federal immigration officers.
law-ri-tenants = Rhode Island (law of July 2, 2025). Landlords may not ask tenants about immigration status. They may check identity and finances.
law-nj-safe-communities = New Jersey (Safe Communities Act, January 20, 2026). The attorney general writes model policies for schools, hospitals, shelters, courthouses and worship. The act does not itself forbid entry.
law-nj-march-2026 = New Jersey (signed March 25, 2026): rules on masks and identification of officers, and on data of public bodies.
law-wa-rules = Washington (Keep Washington Working Act, 2019): local police do not act on immigration warrants. SB 5906 (the SAFE Act) missed its cutoff on March 6, 2026.
law-ny-rules = New York City (Administrative Code 8-107): no asking about immigration status in housing. A state budget bill passed the Assembly on May 21, 2026; its signature was not found.
law-ct-courthouses = Connecticut (HB 8004, passed November 13, 2025): no civil arrests on courthouse grounds without a judge's warrant.
law-ma-guidance = Massachusetts (guidance of May 28, 2026). For private areas, schools, hospitals and places of worship should ask for a judge's warrant.
law-tn-sb-392 = Tennessee (SB 392, since July 1, 2025). To harbor for gain someone known to be here unlawfully is a felony. Harboring includes giving shelter. A suit was heard in September 2025; no ruling was found.

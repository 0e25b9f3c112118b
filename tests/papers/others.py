"""Texts that quote warrants without being one: slides, opinions, flyers in other languages. All invented."""

from __future__ import annotations

SLIDE = """
KNOW YOUR RIGHTS TRAINING
What is the difference between these two documents?

Sample administrative warrant                  Sample judicial warrant

U.S. DEPARTMENT OF HOMELAND SECURITY           UNITED STATES DISTRICT COURT
Warrant for Arrest of Alien                    for the Example District
                                               ARREST WARRANT
YOU ARE COMMANDED to arrest and take           YOU ARE COMMANDED to arrest and bring
into custody for removal proceedings           before a United States magistrate judge

(Signature of Authorized                       Issuing officer's signature
Immigration Officer)                           Printed name and title
Form I-200 (Rev. 09/16)                        AO 442 (Rev. 11/11)

Which of these is a judicial warrant?
Slide 12                                       For training purposes only
"""

OPINION = """
                         SAMPLE v. EXAMPLE
                         Decided March 2, 2026

The question before us is whether the paper that the officers carried was a warrant. The paper was headed
"Warrant for Arrest of Alien" and recited that there was probable cause to believe that the appellant was removable
from the United States. It commanded any immigration officer to arrest and take into custody the above-named alien,
and it bore the signature of an officer. The government argues that this was enough to enter the house. We do not
agree. A search warrant under Rule 41 is issued by a magistrate judge, who finds probable cause and commands an
officer to execute this warrant on or before a date not more than fourteen days away. The form that the district
court calls AO 93 ends with a line for the judge's signature. Nothing of the kind was shown at the door. The
judgment of the court below is reversed, and the matter is sent back for further proceedings that agree with this
opinion. The chief judge took no part in the decision of this case, and the other judges agree with what is said.
"""

SPANISH_FLYER = """
CONOZCA SUS DERECHOS
Qué hacer si ICE viene a su casa

Usted tiene derecho a guardar silencio. No tiene que abrir la puerta.
Pida que le muestren una orden firmada por un juez. Pase la orden por debajo de la puerta.
Una orden de ICE dice en inglés:

Warrant for Arrest of Alien
Form I-200

Una orden judicial dice en inglés:

United States District Court
Judge's signature

No firme nada sin hablar con un abogado. No mienta y no muestre documentos falsos.
"""

CREOLE_FLYER = """
KONNEN DWA OU
Kisa pou w fè si ICE vin lakay ou

Ou gen dwa pou w pa pale. Ou pa oblije louvri pòt la.
Mande pou yo montre w yon manda yon jij siyen. Yo ka glise papye a anba pòt la.
Yon manda ICE ekri an angle "Warrant for Arrest of Alien". Se pa yon jij ki siyen li.
Yon manda tribinal ekri an angle "United States District Court" ak "Judge's signature".
Pa siyen anyen san w pa pale ak yon avoka. Pa bay manti, epi pa montre fo papye.
"""

CHINESE_FLYER = """
KNOW YOUR RIGHTS
了解您的權利
如果移民局來到您家門口

您有權保持沉默。您不必開門。
請他們出示法官簽署的搜查令。 Ask for a warrant signed by a judge.
移民局的文件寫著 Warrant for Arrest of Alien，不是法官簽署的。
法院的命令寫著 United States District Court 和 Judge's signature。
未與律師交談前，請勿簽署任何文件。
"""

NEWS_I210 = """
The Example Tribune

What is the paper called Form I-210, and may officers enter with it?
By Casey Example

SPRINGFIELD - Since the spring, officers have told residents that a Form I-210, a warrant of removal, lets them
come into a home. Lawyers say that the number is wrong, that the form which is meant is the I-205, and that it is
signed by an officer of the agency and not by a judge. A spokesperson for the agency did not answer questions about
the number. Residents of the building said on Tuesday that they had seen the paper only through the glass of the
front door, and that nobody had left a copy. The city council has asked its lawyers for a report on what the police
should do when they are called to such a visit, and it will take up the matter again at its meeting in the spring.
"""

SEALED_LETTER = """
          Example Legal Aid Society
          100 Example Street, Springfield

March 2, 2026

Dear neighbors,

Many of you have asked what a paper must look like before you open the door. We wrote this page because of what was
seen in other towns, and it is meant for everybody who lives in the building. Please keep it near the door and call
the number on the back of the card if somebody comes. It is not advice about your own case, which only a lawyer who
knows it can give you.

Sincerely,
Robin Placeholder
"""

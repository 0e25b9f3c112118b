"""The post office's abbreviations: kinds of streets, directions, numbers, states. Each line: short, then long."""

from __future__ import annotations


def _table(lines: str) -> dict[str, tuple[str, ...]]:
    return {short: tuple(long) for short, *long in (line.split() for line in lines.strip().splitlines())}


KINDS = _table("""
aly alley
ave avenue av aven avenu avn avenida
blvd boulevard boul boulv
cir circle circ crcl
cres crescent
cswy causeway
ct court crt
cv cove
dr drive driv drv
expy expressway expr
ext extension
fwy freeway
hts heights
hwy highway hiway highwy
ldg landing
ln lane
loop loops
mews
path
pass
pike
pkwy parkway parkwy pky pkw
pl place
plz plaza plza
pt point
rd road
rdg ridge
row
rte route
run
sq square sqr
st street str strt saint
ter terrace terr
tpke turnpike trnpk
trl trail
walk
way wy
xing crossing
""")
DIRECTIONS = _table("""
n north
s south
e east
w west
ne northeast
nw northwest
se southeast
sw southwest
""")
_OTHERS = _table("""
ctr center centre
ft fort
mt mount
mtn mountain
ste sainte
spgs springs
""")
_ORDINALS = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth
"""
SHORT = {long: short for table in (KINDS, DIRECTIONS, _OTHERS) for short, many in table.items() for long in many}
SHORT |= {word: str(number) for number, word in enumerate(_ORDINALS.split(), 1)}

_STATES = """
al alabama|ak alaska|az arizona|ar arkansas|ca california|co colorado|ct connecticut|de delaware|dc district of columbia
fl florida|ga georgia|gu guam|hi hawaii|id idaho|il illinois|in indiana|ia iowa|ks kansas|ky kentucky|la louisiana
me maine|md maryland|ma massachusetts|mi michigan|mn minnesota|ms mississippi|mo missouri|mt montana|ne nebraska
nv nevada|nh new hampshire|nj new jersey|nm new mexico|ny new york|nc north carolina|nd north dakota|oh ohio|ok oklahoma
or oregon|pa pennsylvania|pr puerto rico|ri rhode island|sc south carolina|sd south dakota|tn tennessee|tx texas|ut utah
vt vermont|va virginia|vi virgin islands|wa washington|wv west virginia|wi wisconsin|wy wyoming
il ill|ca calif|ma mass|pa penn|tx tex|fl fla
"""
STATES = {
    long: short
    for line in _STATES.strip().splitlines()
    for short, long in (entry.split(" ", 1) for entry in line.split("|"))
}

// Made by `npm run words:train` from the tune half of the NHS Friends and Family Test comments (The Strategy Unit, MIT, Copyright
// 2021 NHS England): not written by hand. Features are explained in features.ts; hundredths, above nought for thanks.
export const WEIGHTS = `=4|!!=67|!a=93|!able=28|!all=-25|!am=8|!amazing=12|!ambulance=-32|!an=-38|!and=-33|!any=6|!anything=22|!appointment=-35|!asked=11|!at=-89|!back=-1|!bad=67|!been=59|
!better=25|!by=2|!call=-15|!care=-17|!comments=-18|!complain=8|!complaints=57|!confident=-22|!could=22|!deal=27|!done=1|!enough=-42|!excellent=39|!exceptional=20|
!fault=75|!good=-1|!got=-25|!grateful=15|!great=73|!had=22|!happy=55|!have=132|!help=-111|!hospital=-45|!hospitals=9|!improve=10|!in=-72|!investigate=-26|!is=53|!it=8|
!its=11|!judging=7|!leaving=-5|!like=-15|!listened=-31|!longer=-23|!me=-48|!mean=-16|!much=53|!my=-18|!necessary=9|!need=-18|!needed=41|!offer=-27|!one=-38|!over=-57|
!perfect=57|!problems=99|!put=-11|!really=-24|!say=-13|!she=-60|!so=-16|!sure=-72|!tell=-4|!thank=82|!the=-107|!them=8|!there=33|!think=47|!to=32|!transport=-22|
!treatment=11|!up=-44|!us=-21|!use=-93|!waited=-1|!want=48|!were=21|!wish=-4|!with=42|!worry=-16|!xxxx=-20|!you=6|#1=35|#2=34|#3=-79|#4=-70|#but=-153|$?=-48|
$activities=-20|$ambulance=-55|$animals=6|$anything=-71|$appointment=-69|$around=-20|$assessment=-26|$available=-45|$being=-36|$better=104|$busy=-17|$by=-6|$calming=18|
$care=55|$change=-36|$chatty=28|$checks=9|$class=42|$comments=-42|$complaints=46|$condition=-5|$control=-12|$couldn't=36|$crew=7|$deal=28|$diagnosis=25|$did=11|
$doctor=-33|$doing=18|$early=9|$education=44|$everything=88|$explanations=29|$feet=-46|$fine=68|$friendly=17|$given=50|$good=96|$great=35|$group=15|$had=-27|
$happening=-30|$have=-18|$health=-29|$helpful=52|$him=14|$home=36|$hour=-12|$improve=25|$improvement=38|$information=-1|$issues=-12|$journey=45|$know=-69|$leaving=-7|
$life=34|$listening=12|$long=-10|$made=-3|$manner=-8|$medication=-15|$meds=-34|$mind=3|$moment=39|$much=106|$needed=-28|$needs=48|$noisy=-6|$none=-3|$not=14|$nothing=50|
$of=-8|$ok=35|$on=30|$one=43|$out=-21|$patient=-1|$patients=-68|$perfect=86|$pleasant=-9|$possible=-55|$problem=7|$question=-18|$quicker=-40|$really=33|$rest=20|$room=-59|
$s=-3|$satisfactory=45|$satisfied=9|$say=-33|$service=113|$services=-11|$sickness=-31|$slow=-52|$staff=-12|$start=-3|$sure=-60|$time=-14|$times=-88|$timing=-39|$too=-45|
$transport=-36|$treated=-41|$treatment=49|$true=-15|$truth=-63|$up=-19|$updated=12|$us=-37|$use=-30|$w=-10|$ward=26|$wards=-25|$was=58|$xxxx=-5|$years=-17|$you=46|+1=258|
+2=90|-1=-201|-2=-31|-3=-79|?=-74|? ?=-16|?better=-43|?better a=19|?better about=4|?better admitted=-2|?better again=5|?better age=10|?better all=-21|?better always=46|
?better am=-10|?better another=-2|?better answer=-40|?better answers=35|?better anything=37|?better appointment=39|?better area=20|?better around=-4|?better arriving=-26|
?better asked=1|?better assessment=-53|?better at=-4|?better aware=-13|?better back=3|?better been=-49|?better before=-77|?better behalf=-6|?better being=-84|
?better better=-12|?better bit=-20|?better brought=37|?better calm=6|?better can=20|?better can't=8|?better cannot=4|?better change=1|?better changed=-6|?better chatty=15|
?better clean=35|?better come=-15|?better comfortable=1|?better comments=-4|?better communication=-9|?better compassionate=13|?better condition=2|?better considerate=22|
?better couldn't=70|?better course=-17|?better covid=-3|?better crew=6|?better day=5|?better did=19|?better didn't=-5|?better don't=11|?better done=36|?better down=-3|
?better driver=2|?better e=-35|?better easy=22|?better efficient=29|?better emergency=-5|?better empathy=-34|?better even=30|?better eventually=-8|?better everything=-30|
?better excellent=36|?better faster=-19|?better fault=5|?better feedback=-13|?better find=32|?better follow=-6|?better food=-73|?better friendly=65|?better get=-33|
?better giving=-4|?better going=-17|?better good=6|?better grateful=14|?better great=14|?better happened=4|?better happy=2|?better hard=26|?better has=-52|
?better have=-21|?better health=-63|?better heart=-1|?better help=-10|?better helpful=75|?better his=-23|?better hours=-78|?better i=16|?better i'd=3|?better in=-5|
?better information=-93|?better instead=-21|?better is=40|?better issues=-32|?better it=12|?better keep=12|?better kind=19|?better know=-6|?better late=-38|
?better later=16|?better like=-22|?better listen=-68|?better listening=-26|?better long=-1|?better longer=-26|?better lovely=12|?better low=-16|?better maybe=-34|
?better me=40|?better mental=-50|?better mind=28|?better moment=28|?better more=-30|?better much=53|?better need=-90|?better needed=-9|?better needs=20|?better never=-3|
?better nhs=-19|?better no=61|?better none=51|?better not=-19|?better nothing=223|?better now=-7|?better nurse=-19|?better of=20|?better off=-5|?better on=-40|
?better once=39|?better or=-44|?better our=-8|?better out=-37|?better over=-36|?better own=-36|?better paramedics=-5|?better patient=-43|?better phone=17|
?better picked=40|?better pleasant=69|?better polite=39|?better previous=-14|?better problem=1|?better question=-16|?better questions=19|?better quick=68|
?better quicker=-26|?better quickly=17|?better rather=-16|?better really=45|?better received=59|?better regular=9|?better relevant=-2|?better ride=-10|?better room=-25|
?better say=-29|?better seemed=-15|?better service=57|?better several=4|?better she=-17|?better short=-20|?better slow=-24|?better so=19|?better some=-59|
?better sometimes=-4|?better sooner=-14|?better sorted=15|?better staff=-17|?better stayed=-1|?better still=-12|?better straight=36|?better sure=-55|?better taken=3|
?better taking=-25|?better than=-8|?better thank=-10|?better that=3|?better the=-10|?better then=8|?better there=-16|?better these=10|?better they=33|?better think=9|
?better time=-39|?better to=-25|?better told=5|?better too=-12|?better took=-11|?better top=15|?better totally=14|?better treated=-1|?better treatment=58|?better trip=24|
?better twice=14|?better uncomfortable=-33|?better understanding=6|?better up=-18|?better use=-54|?better very=45|?better want=-26|?better ward=-29|?better was=5|
?better we=22|?better went=13|?better were=7|?better wheelchair=39|?better when=-66|?better where=28|?better who=-3|?better whole=1|?better wife=-5|?better with=-36|
?better work=-2|?better would=-2|?better your=21|?better#0=12|?better#1=-23|?better#3=-23|?better#4=-50|?good=6|?good about=40|?good advice=29|?good after=-1|?good all=46|
?good an=32|?good and=38|?good anything=-11|?good be=38|?good been=49|?good better=47|?good changes=-2|?good cooking=24|?good crisis=-26|?good day=-7|?good did=-7|
?good do=-1|?good education=41|?good everyone=-9|?good everything=78|?good excellent=38|?good exercises=-20|?good experience=-15|?good food=67|?good for=1|
?good future=-26|?good get=33|?good getting=7|?good given=8|?good go=25|?good group=36|?good groups=-22|?good have=53|?good he=24|?good help=10|?good helped=12|
?good him=2|?good hospital=-17|?good if=41|?good impressed=-8|?good in=68|?good information=43|?good it=9|?good it's=-17|?good like=17|?good listened=23|
?good listening=36|?good lucky=-5|?good made=19|?good make=3|?good me=48|?good medication=-14|?good much=14|?good my=-29|?good need=28|?good needed=34|?good new=-24|
?good nice=23|?good no=-34|?good nothing=-265|?good nurse=-23|?good on=39|?good one=18|?good overall=38|?good people=-13|?good point=-31|?good professional=-10|
?good received=-26|?good saw=2|?good see=50|?good service=22|?good services=-14|?good skills=-24|?good someone=-2|?good son=-9|?good staff=83|?good support=64|
?good talk=4|?good talking=-20|?good that=33|?good the=35|?good this=-24|?good to=-9|?good treatment=-8|?good understand=31|?good up=20|?good very=39|?good visits=29|
?good was=16|?good which=-9|?good with=3|?good years=-43|?good you=12|?good#0=-68|?good#1=-10|?good#2=48|?good#3=13|?open=-18|?open !=-10|?open a=28|?open after=8|
?open agent=12|?open all=11|?open am=-34|?open ambulance=-20|?open and=47|?open any=29|?open appropriate=6|?open are=-7|?open arrive=1|?open arrived=21|?open asked=-3|
?open assessment=38|?open at=6|?open attention=6|?open available=-2|?open awkward=-4|?open be=-54|?open bit=-6|?open book=-21|?open both=11|?open brilliant=14|
?open busy=-6|?open but=-8|?open call=-4|?open called=36|?open calls=-3|?open calm=10|?open can't=-7|?open care=57|?open check=-29|?open class=15|?open complete=-38|
?open control=-4|?open crew=1|?open delay=-35|?open didn't=-18|?open do=32|?open done=35|?open driver=-9|?open ease=1|?open emergency=9|?open everything=-13|
?open fairly=6|?open family=-10|?open fast=13|?open fine=12|?open first=54|?open for=-9|?open from=3|?open get=45|?open getting=-25|?open given=12|?open go=-4|
?open handler=2|?open happening=-11|?open have=-35|?open help=13|?open helped=11|?open helpful=-2|?open hospital=100|?open hours=87|?open hrs=-13|?open husband=10|
?open i=-30|?open if=-80|?open is=-2|?open it's=-3|?open know=-20|?open last=-13|?open later=4|?open like=-12|?open lot=23|?open managed=1|?open medical=-7|?open more=-87|
?open much=-3|?open none=-10|?open nothing=13|?open nurse=-20|?open obviously=3|?open of=-82|?open ok=29|?open on=13|?open one=-54|?open other=7|?open overall=-9|
?open pain=9|?open paramedics=50|?open perfect=27|?open phone=-25|?open pick=-6|?open poor=-3|?open possible=-26|?open problems=20|?open provide=-10|?open quickly=12|
?open really=-42|?open reassuring=36|?open remember=-2|?open respond=3|?open return=-13|?open said=-22|?open see=-29|?open short=11|?open should=-22|?open so=-37|
?open someone=-29|?open son=12|?open staff=-2|?open struggled=-8|?open surgery=-2|?open swift=22|?open take=25|?open taxi=-17|?open telephone=-25|?open than=12|
?open thank=74|?open thanks=7|?open that=-41|?open the=-16|?open their=22|?open then=-17|?open think=-6|?open this=20|?open through=-8|?open time=21|?open to=14|
?open took=-22|?open treatment=-4|?open under=-15|?open understand=-54|?open understanding=-32|?open us=-9|?open use=-35|?open very=9|?open wait=36|?open want=15|
?open was=-15|?open when=16|?open with=62|?open within=17|?open would=-44|?open you=-21|?open#1=8|?open#3=-35|^a=-25|^absolutely=65|^after=-84|^all=80|^always=58|
^ambulance=26|^answer=-17|^as=2|^be=-101|^because=7|^better=-93|^cant=13|^care=-6|^clearer=-32|^come=-60|^coming=-20|^couldn't=35|^covid=-53|^despite=-10|^didn't=-43|
^doctor=-22|^don't=-91|^dr's=-3|^ensure=-18|^everyone=25|^everything=62|^excellent=28|^faster=-34|^first=19|^food=-3|^friendly=54|^from=7|^get=-111|^getting=8|^give=-76|
^good=15|^got=45|^hard=9|^having=23|^help=67|^i=112|^improve=-37|^information=23|^it's=18|^just=40|^keep=-9|^like=23|^listen=-51|^listened=-1|^listening=13|^looked=12|
^looking=8|^maybe=-58|^members=35|^more=-140|^most=-1|^n=31|^nice=77|^no=42|^none=-5|^not=-58|^nothing=96|^nurses=6|^ot=13|^out=-34|^overall=65|^paramedics=15|
^patient=-46|^pay=-19|^people=6|^phoned=-9|^picked=20|^pleasant=43|^prompt=26|^provide=-76|^quick=75|^received=-26|^service=42|^some=-15|^someone=6|^sometimes=-46|
^speed=-20|^support=61|^swift=33|^the=21|^there=35|^they=57|^to=-61|^told=31|^took=-25|^truth=-63|^understanding=-47|^very=38|^visits=4|^waiting=20|^warmer=-31|^was=27|
^went=33|^you=17|a appointment=24|a bit=-103|a diagnosis=53|a further=16|a gp=8|a great=61|a home=-2|a hospital=-15|a human=-19|a long=-16|a medical=9|a million=7|
a new=-82|a patient=-9|a person=39|a regular=32|a short=26|a the=8|a thing=61|a timely=1|a visit=26|a walk=1|a wheelchair=38|a while=-50|a year=2|abandon=-15|able=15|
able to=13|about=61|about a=20|about mental=22|about my=6|above and=42|abrupt=-68|absolutely nothing=39|accommodating=-59|accommodating and=-48|action=23|activities=37|
actual=-44|actually=-23|admitted=-84|advance=-20|advice=17|advice about=-31|advice given=19|advice helped=9|advice to=32|after=-6|after talking=-78|again=20|age=9|
agent=46|ages=-10|all=36|all night=-8|all of=29|all the=19|all they=-36|all this=32|almost=-9|also=-34|also having=-12|although=28|always=83|always had=32|always has=-5|
am=-46|am aware=-26|am grateful=8|am really=-13|am unsure=-38|amazing=78|amazing as=12|ambulance=-63|ambulance and=-8|ambulance arrived=52|ambulance crew=31|
ambulance men=6|ambulance staff=22|an=-29|an acceptable=8|an ambulance=-109|an appointment=-32|an hour=20|and=51|and a=-36|and admitted=5|and ambulance=-7|and answered=16|
and appreciate=17|and arranged=29|and attention=24|and beyond=42|and clear=-7|and did=-2|and give=16|and having=12|and head=14|and help=-45|and i=-33|and it=-1|
and know=-17|and life=-16|and made=-34|and my=15|and myself=29|and not=-35|and once=29|and pleasant=-33|and polite=15|and return=20|and staff=-5|and take=-47|and taken=3|
and then=23|and therefore=-16|and they=67|and understanding=2|and very=22|and was=19|and were=-35|and with=10|animals=60|another=-60|answer=-103|answer the=-45|
answering=-2|answers=31|any=51|any changes=-30|any kind=-2|any more=19|any problems=31|anyone=-18|anything=51|apart=-26|apart from=-24|appointment i=-41|
appointment that=3|appointment times=-10|appointment to=13|appointment was=39|appointments=-13|appointments when=-3|appreciate=66|appreciate the=28|appreciated=4|
approach=20|are=-3|are good=-27|are not=-36|are very=-1|area=71|arrangements=-14|arrival=-28|arrival time=-3|arrive was=-24|arrived=51|arrived in=1|arrived on=24|
arrived within=32|arriving=-29|as above=-1|as good=-57|as i=-2|as i'm=17|as well=-50|ask=10|ask for=7|asked=7|aspects=40|at all=-48|at ease=92|at night=-7|at rest=15|
at the=62|at times=-44|attended=10|attention=17|available=-10|aware=-15|awkward=-29|back=-9|back in=32|back to=-39|bad as=-48|bank=-74|basic=-6|basis=26|be=-71|be at=-24|
be better=-16|be done=2|be helpful=-13|be improved=-8|be nice=-33|because all=-21|because of=-11|because staff=2|because the=110|bed=-22|been=25|been able=13|
been better=38|been treated=9|before=-133|before the=-22|before we=-15|behalf=-18|behalf of=-15|being=-46|being looked=14|being told=14|believe=29|best=71|better=-15|
better food=-21|between=-102|beyond=52|bit=-129|blood=-24|board=-27|book=-62|book one=-20|booked=-3|both=37|brilliant=86|brought=61|brought home=14|busy=-60|but=-36|
but he=11|but in=18|but it=2|but she=2|but the=-34|but was=-7|by=-48|by ambulance=11|by my=-28|by telephone=-16|by the=-7|call=-65|call and=39|call me=-54|call was=-3|
call within=4|called=58|calls=-67|calm=75|calm and=27|calming=91|came=-55|came to=-8|can=10|can be=2|can not=24|can think=-7|can't investigate=-26|cannot be=-17|cant=38|
cant think=34|care=56|care and=12|care for=4|care that=-29|care they=-10|cared=-2|cared for=-15|caring=22|cause=-58|change=-2|changed=-11|changes=-19|chase=-27|
chase up=-27|chatty=26|check=-63|chest=-6|children=-1|circumstances=35|class=103|classes=-58|classes are=-47|clean=54|cleaners=10|cleanliness=23|clear=24|clearer=-44|
close=-35|come=-20|come to=-50|comfort=-12|comfort of=-18|comfortable=64|coming=-70|coming out=-1|comments=-47|communicate=-24|communication=-41|communication between=-64|
compassionate=57|compassionate and=33|complain=6|complaint=-29|complaint and=-14|complaints=59|complete=-82|comprehensive=4|concerns=30|condition and=3|connect=-4|
considerate=29|contact made=-21|contacted=-26|continuing=-20|contrary=-25|control=-60|cooking=57|coping=21|coping strategies=5|could=-26|could be=-59|could get=-7|
could have=-68|could not=87|could think=-25|couldn't=88|couldn't of=2|country=22|course=-43|courtesy=40|covid and=7|craft=38|crew=35|crew were=-43|crisis=-17|
crisis team=-37|date=-2|day=-60|day and=20|day to=-14|deal=38|dealt=17|dealt with=17|delay=-19|delays=3|department=-2|despite=-57|did all=-41|did not=13|didn't=-153|
didn't feel=-12|didn't worry=-11|different=-63|difficult=11|direct=-43|disabled and=4|distressing=-18|distressing time=-38|doctor to=68|does not=-2|doesn't=-24|doing=25|
don't=-20|don't know=-3|don't think=52|done=171|done better=65|dont=-12|dont know=-39|door=-17|down=-102|down by=-9|dr's=-3|dr's need=-3|drc=4|driver=-1|driver was=-65|
drivers=-2|due=-25|due to=-25|during=14|e=-39|early=2|ease=82|easy=56|education=54|efficient=46|efficient compassionate=14|else=-36|email=-33|emergency ambulance=4|
empathetic=4|empathy=-57|employ=-79|end=-43|english=-3|enjoyed=9|enough=-56|ensure=-17|entrance=-12|entry=15|equipment=-12|especially=-16|especially when=-16|etc=22|
even=72|eventually=-35|everything=41|everything !=-17|everything and=-58|everything i=-36|everything is=79|everything was=160|everything you=-17|excellent=72|
excellent service=23|exceptional=54|exercise=-13|exercises=-54|expect=-6|expected=14|experience=23|explained why=-3|explaining=30|explanations=58|extremely=-20|
extremely happy=-19|fabulous=65|facts=-7|fairly=67|fall=7|family=-5|fantastic=31|faster=-46|fault=55|feel=28|feet=-52|felt=46|female=-18|finally=30|find=40|find fault=10|
fine=36|first=61|first class=77|first time=9|follow=-54|food=-93|food could=-55|for=-48|for a=-40|for ambulance=-14|for it=-39|for me=64|for medication=-6|for my=18|
for your=5|fortunately=-12|found=-5|friendly=13|friendly and=36|friendly but=-15|friendly staff=-32|from home=-20|from my=-1|from the=18|front=-36|front door=-8|
further=36|future=-20|gave=50|gave me=6|gave this=-23|genuinely=-16|get=-4|get an=-1|get me=22|get out=25|get rid=-15|get through=-89|gets=-17|getting=-4|getting better=7|
girl=-11|girl was=-17|give me=23|give you=17|given=78|given a=2|given to=11|giving=-3|giving me=-15|go=73|go and=-28|going=-27|going home=-17|good=8|good but=-48|
good it=-9|good last=-24|good service=3|good which=-47|good with=27|got=1|got all=8|got through=-29|government=-25|gp=-58|gp and=-39|grateful=73|grateful for=42|great=48|
great but=-19|great deal=28|group=37|groups=-43|guess=-33|gym=63|had=-35|had any=34|had covid=7|had not=3|had to=-31|happened=37|happening=-16|happy=14|hard=57|hard to=24|
has=-37|has been=10|have=-72|have a=-77|have any=15|have done=70|have the=-10|he=31|he has=-43|he made=5|health and=37|health better=-6|healthy=18|heart=-53|help=16|
help and=48|help for=20|help of=61|help the=-17|help to=-18|help with=-65|help you=5|helped=123|helped get=60|helped me=26|helped my=19|helpful and=29|helpful but=-24|
helpful in=-71|helping=20|helping me=32|helps=43|here=41|here on=42|here within=-17|high=-16|him to=-13|hire=-10|his=-22|hold=-20|holiday=-7|home safely=14|home to=-23|
home visit=-2|honest=-5|hope=-19|horticulture=40|hospital=1|hospital and=-10|hospital at=-25|hospital i=-13|hour and=37|hour for=11|hour mins=-21|hour wait=20|hours=11|
hours before=41|hours doctor=10|hours to=35|how=19|how she=8|however=-4|hrs to=-17|human being=-5|husband=19|husband had=12|i=32|i am=-34|i believe=38|i called=21|
i can=-26|i can't=10|i cannot=62|i could=-2|i did=21|i don't=140|i dont=-19|i feel=-12|i felt=15|i found=48|i gave=-23|i guess=-33|i had=-30|i have=50|i hope=-30|i need=2|
i never=-18|i no=-23|i said=-1|i struggled=-7|i understand=-42|i use=-16|i was=20|i will=35|i would=19|i'm=29|idea=9|if i=27|illness=26|impressed=-3|impressed by=-12|
improvement needed=-12|in advance=-20|in all=-59|in ambulance=-1|in an=35|in covid=6|in future=-5|in hospital=27|in mins=9|in the=-58|in this=36|in to=16|in waiting=8|
independent=5|individual=13|info=-36|info and=-32|information=-13|information in=17|information needed=-29|informative=60|informed of=32|initially=5|instead=-62|
instead of=-8|internet=-4|into consideration=1|into the=-36|investigate=-26|is=17|is a=51|is able=-30|is always=-3|is amazing=10|is an=-29|is anything=18|is at=-2|
is bad=-47|is for=-15|is good=38|is needed=-37|is so=57|is too=36|is under=-59|it=15|it always=-5|it away=-8|it could=3|it seems=6|it to=-5|it was=89|it would=-32|
it's=-39|it's the=16|its=35|judging=7|june=-6|just keep=31|keep=4|keep doing=19|keep me=8|kept=-31|kept me=9|kind=89|kind and=51|kind of=17|know=-76|know how=-1|
knowledgeable=43|known i=-25|lack=-1|lack of=-1|lady=11|language=-15|larger=-8|last=-14|last time=-33|late=-59|late to=-12|later=41|learning=53|leaving=-84|left=-98|
legs=-10|let down=-10|life=12|life skills=-1|life threatening=-3|lift=-13|like=-9|like a=3|limited=-11|limited resources=-7|line=-25|lines=-17|list=-11|listen=-99|
listen and=-40|listen to=-30|listened=40|listened and=17|listening=35|listening and=5|listening to=39|literally=-13|living=57|long=-62|long and=50|long time=-35|
long to=-26|longer=-44|looked=77|looked after=99|looking=42|looking after=47|lost=8|lot better=20|lot of=-74|lots=11|lots of=9|loved=14|lovely=56|lovely people=4|low=-36|
low staff=-27|lucky=-13|lucky that=-32|made=6|made by=-58|made sure=40|mainly=-3|make=-6|make an=2|mam=47|managed=41|manner=-34|may=-35|maybe=-54|me=119|me a=53|
me advice=-66|me an=-32|me and=40|me from=-20|me more=-16|me straight=18|me talking=4|me the=5|me updated=37|me with=-35|mean=-18|means=-48|medical=-18|medical care=-4|
medical condition=-35|medication=-63|medication to=15|meds=-36|member=9|members=53|members of=53|men=9|mental=-19|mental health=-16|mention=10|mh=-21|million=7|mind=100|
mind at=52|minutes=-36|moment=68|more=-115|more as=4|more staff=-61|more than=20|more time=-26|most=60|much=85|much trouble=5|mum=36|music=-12|my=32|my appointment=34|
my concerns=20|my condition=44|my dad=-1|my father=-22|my first=-24|my future=-13|my husband=8|my life=53|my mam=2|my medical=-3|my mental=-27|my mind=67|my needs=81|
my own=-38|my problems=-8|my psychiatrist=10|my treatment=-12|myself=31|n a=38|nature=4|nature of=3|necessary as=9|neck=14|need a=-27|need it=21|need the=-66|need to=26|
needed for=-46|needed to=10|needs=72|needs and=32|negative=7|never had=55|new=-16|next day=11|nhs=-27|nice=70|nice !=-8|night=-96|night and=-17|no=14|no change=-13|
no comments=-20|no complaints=57|no help=-54|no i=60|no longer=-23|no one=-9|no problems=38|noise=-40|noisy=-66|none=5|north=3|not=-47|not a=74|not bad=69|not complain=6|
not enough=-52|not fault=22|not had=-8|not have=94|not just=23|not much=43|not my=-13|not necessary=9|not put=-11|not sure=-77|not to=-22|not want=30|notch=33|nothing=70|
nothing !=47|nothing all=91|nothing everything=28|nothing exceptional=20|nothing for=-5|nothing i=-17|nothing in=-37|nothing it=27|nothing really=-47|nothing that=-30|
nothing the=-4|nothing they=-16|nothing to=-19|number=-9|nurse=-109|nurse comes=-3|nurses=35|nursing=12|nursing staff=2|obviously=11|occasion=-14|of=-5|of a=-50|
of ambulance=10|of anything=12|of care=23|of delays=18|of help=10|of hours=28|of i=-24|of it=20|of me=-6|of my=-72|of staff=73|of taxi=-33|of the=45|of time=37|
of transport=-4|of voice=-7|of walking=-26|of your=-19|off=-25|offer=-44|offered=10|ok=33|on=-17|on a=2|on behalf=-15|on its=5|on my=-14|on the=-83|on this=-13|
on time=141|on with=1|once=39|one=-54|ongoing=-12|only=-66|only patient=-2|onto=-5|or=-87|ordered=-8|organised=-37|ot=-28|other=-24|other service=-11|other than=-13|
our=-9|out=-5|out a=6|out and=12|out of=-5|over=-55|over hours=-18|overall care=19|overall service=-15|own=-53|own transport=-42|pandemic=-24|paramedic=-20|paramedics=16|
particularly=3|pass=-32|passed away=1|passing=-15|patience=33|patient=-139|patient transport=31|patients=-32|patients and=8|patients needs=31|people=-68|
people involved=-15|people not=-11|people who=34|perhaps=-5|period=10|period of=11|persistent=-22|person=14|person in=7|phone=-77|phone call=14|phone calls=-24|phoned=-39|
physical=-32|pick=-31|pick up=-24|picked=50|picked up=17|pleasant=147|pleasant driver=18|plenty=42|plenty of=42|point=-11|point and=-30|polite=70|pool=-1|poor=-73|
positive=5|positive and=21|positive i=-9|possible=-36|prescription=-19|present=-9|pressure=-14|previous=-34|problem=42|problem with=5|problems=46|problems i=36|
procedures=-8|professional=-14|professional and=-21|professional friendly=-33|professionalism=26|professionals and=-12|prompt=57|provide=-91|provide the=22|
provided me=-44|psychology=25|public=-45|pushed=53|pushed me=19|put=-40|put in=-70|put into=-15|put me=-13|put my=21|quality=12|quality of=17|question=-13|questions=60|
quick=121|quick response=26|quicker=-110|quickly=70|quite=-28|rang=-30|rang i=2|rang me=-17|rang on=-16|rapid=30|rather=-100|rather than=-47|realise=-6|really=39|
really it=-21|really its=12|reasons=-25|reassurance=55|reassuring=22|receive=-24|received the=15|recommend it=25|reduce=-45|regular=21|relaxation=37|relevant=-56|
remember=-38|required=-11|requirements=7|resources=-26|respect=76|respond and=11|response to=-25|response was=-7|responses=62|rest=28|return=-17|return home=-73|
return journey=14|rid=-13|ride=-68|right=46|ring=-26|ring for=-49|room=-43|room is=10|rounds=-31|routine=7|rubbish=-4|rude=-58|rude and=-35|rung=32|safe=65|safely=14|
said=-68|satisfactory=45|satisfied=47|satisfied with=37|saw=12|saw us=21|say=-41|scan=15|scared=50|seats=-6|second to=1|see a=-8|seem=-9|seemed=-17|sent=-54|serious=25|
serv=3|service=68|service as=-9|service that=-2|service was=-45|service with=22|services=-33|services are=-48|session=3|sessions=26|several=4|several times=1|severely=46|
she didn't=-17|shop=-22|short=-26|short time=-25|shortages=-87|shorter=-3|should=-39|should have=-16|showed=-16|sickness=-32|situation=-46|slow=-157|smoking=-31|so=-24|
so i=-57|so lovely=-7|so much=30|solved=15|some=-133|some social=7|some staff=-1|someone=-75|someone else=-12|something=-29|sometimes=-61|son=-3|son received=-24|
sooner=-6|sorted=40|special=35|speed=-11|speed of=-11|spoken=-6|spoken too=-20|spot=38|spot on=39|staff=57|staff all=11|staff are=36|staff help=38|staff on=-24|
staff shortages=-60|staff were=-6|start=-18|started=3|stated=23|stay=55|still=-66|still on=-27|stop=-23|straight to=-5|stress=9|stressful=23|struggle=-7|struggled=-11|
struggled to=-11|struggling=-28|struggling to=-19|support=30|support and=-24|support worker=6|supported=17|sure=-17|sure i=32|sure nothing=-27|surgery=-54|survey=-14|
swift=44|system=-76|system was=-16|system which=-6|take=-10|take me=73|taken=30|taking=-42|talk=73|talk to=53|taxi=-78|taxi service=-5|tea=-28|team=31|team that=15|
telephone=-120|tell us=-1|terms=-20|terms with=-28|tests=-13|than=18|than i=4|than that=-17|thank=57|thank you=12|thanks=64|thanks for=16|that could=65|that i=-21|
that is=-19|that my=-39|that these=-24|that understands=17|that was=13|the=-34|the agent=31|the ambulance=-2|the best=46|the call=-11|the care=23|the change=-5|
the circumstances=14|the comfort=-17|the community=-9|the country=22|the day=-52|the driver=21|the drivers=15|the exercises=-44|the family=-30|the food=-60|the future=11|
the hospital=14|the hour=-27|the information=-28|the last=6|the medication=14|the moment=61|the most=32|the n=-35|the nature=3|the new=33|the nurse=-19|the nurses=60|
the ongoing=-10|the operator=18|the others=3|the overall=-66|the paramedic=-10|the paramedics=31|the people=-36|the person=-20|the phone=-11|the point=-44|the public=-2|
the response=64|the right=44|the service=1|the staff=78|the system=-48|the team=13|the tone=-7|the treatment=18|the truth=4|the waiting=-9|the ward=62|the whole=38|
the work=2|the wrong=-1|their care=24|them=-10|them to=-2|then=-14|then just=-7|therapist=4|there=-10|there is=102|there to=5|there was=-17|therefore=-24|they=54|
they are=1|they arrived=-44|they could=-77|they do=14|they provided=23|they were=49|thing=58|think of=-2|this=-13|this answer=-21|this case=10|this occasion=-8|
this service=-8|thorough=61|threatening=-15|through=-21|through to=-59|throughout=50|time=-63|time driver=-43|time for=2|time of=-20|time out=-17|timely=13|times=-84|
timing=-40|to=-19|to a=-21|to and=8|to answer=-51|to arrive=-4|to be=20|to call=24|to care=-6|to chase=-8|to check=-37|to connect=-4|to contact=9|to find=36|to follow=-4|
to get=-38|to give=12|to go=25|to have=-13|to hours=14|to improve=38|to keep=15|to medication=-7|to my=33|to none=1|to one=46|to patients=22|to ring=-28|to say=-123|
to see=12|to support=-20|to talk=69|to terms=-28|to their=-15|to understand=19|to us=-28|toast=-6|toilet=-11|told=4|told i=28|told to=-6|told we=11|tone=-8|tone of=-7|
too=-92|took=-120|took hours=52|took to=-12|top=27|top notch=33|total=8|totally=34|touch=-2|towards=-38|towards the=-63|training=-12|treated with=44|treatment groups=-27|
tried=14|trip=48|true=-8|truth=-12|turn=-7|turning=9|turning up=5|type of=-2|unable=-54|unable to=-54|uncomfortable=-58|under=-14|under pressure=16|understand=-8|
understand how=-17|understand my=29|understand what=-2|understanding=-53|understanding of=-25|understands=20|understood=49|unreadable=-39|unsure=-68|until=-16|unwell=-7|
up=-36|up on=38|up to=82|updated=3|us=-6|us a=7|use=-143|use my=-49|use the=-29|used=-27|user=12|vehicle=-7|very=81|very distressing=-39|very early=-11|very late=-12|
very noisy=-31|very pleasant=3|very quick=26|very satisfied=64|very supportive=-1|via=-1|visit all=35|visiting=-11|visits=67|voice=-7|w=-10|wait long=5|waited over=-11|
waiting=-9|waiting area=8|waiting room=9|walking group=39|want=-38|want to=-39|ward=6|ward rounds=-31|warmer=-41|was=1|was a=5|was able=70|was amazing=11|was answered=16|
was booked=-2|was efficient=15|was excellent=-7|was first=11|was friendly=18|was happening=-30|was impressed=-20|was informed=26|was made=14|was not=-3|was on=13|
was only=7|was perfect=7|was poor=-25|was short=-5|was spoken=-20|was still=-2|was taken=92|was the=-33|was well=3|was with=57|waste=-16|water=1|way=26|way i=-38|
way through=4|way to=23|ways=21|we=123|we did=13|we needed=31|we were=56|week=-27|week in=-17|weekend=-33|weeks=-18|weigh=6|weighed=7|welcoming=8|well as=-35|went=65|
were=13|were amazing=-10|were brilliant=24|were busy=-18|were friendly=-5|were great=-51|were here=-12|were just=9|were made=-8|were not=-37|were on=10|what i=-50|
what they=3|what you=-5|what your=16|wheelchair=41|when=-39|when arriving=-9|when i=73|when patient=-4|when they=-34|when you=-26|where=63|which=-27|which i=8|
which is=-35|which means=-48|which was=17|while=-10|who came=-14|who is=-51|who was=-19|whole=50|why i=-1|wife=-17|wife and=15|will be=10|will not=-3|wish=-54|wish to=-34|
with=21|with a=50|with all=38|with an=-9|with everything=28|with information=-13|with respect=69|with staff=12|with the=-40|with them=-39|with us=20|with very=-9|
within=75|within an=22|within mins=20|women=22|wonderful=-28|work=-2|worker=35|worried=4|worry=-20|worry me=-11|worrying=-27|would=-122|would be=-53|would have=-45|
xxxx=-149|xxxx was=-93|years=-100|years and=-2|you cannot=-22|you could=27|you couldn't=32|you do=-44|you feel=16|you need=43|you to=45|you were=-28|you will=-8|
you would=-2|young=-1|your=14|your doing=16|your help=1`;

/*
 * Built by `npm run build:holidays` from date-holidays (https://github.com/commenthol/date-holidays): code under the ISC licence,
 * data by its contributors under CC BY 3.0 (https://creativecommons.org/licenses/by/3.0/), partly from Wikipedia under CC BY-SA 3.0.
 * Changed: only official days off, with the corrections of scripts/holidays/corrections.ts, written as docs/decisions/0016 says.
 */
/** The years that the table holds. */
export const FIRST_YEAR = 2026;
export const LAST_YEAR = 2032;

export const TABLE = `0|0|0|0|0|0|0 0,1,2|0,1,2|0,1,2|0,1,2|0,1,2|0,1,2|0,1,2 0,1|0,1|0,1|0,1|0,1|0,1|0,1 1|0|0|0|0|0|2 0|0|0|0|0|0|0,2 0,1|0|0|0|0|0|0 0,2|0|0|0|0|0|0,2 0,1|0|0|0|0|0|0,2 0|0|-1|-2|4|0|0 0|0|-1|0|4|3|0 0|0|-1|-2|4|3|0 0|0|0|0|0|0|-1,0 0,1|0|0|0|0|0|-1,0 1|0|0|0|0|0|0 2|0|0|0|0|0|2 0,1|0,1|0,1|0,1|0,1|0,1,3|0,1,2,3 1,2|1,2|1,2|1,2|1,2,4|1,2,3,4|1,2,3 1,2,3,4|1,2,3,4|1,2,3,4|1,2,3,4|1,2,3,4|1,2,3,4|1,2,3,4 0,2|0|0|0|0|0|0 0|0|-1,0|0|0|0|-1,0 0|0|-4|2|0|0|0 0|0|0|0|0|0,3,4|0 0,1,2|0,1,2|0,1,2|0,1,2|0,1,2,4,5,6|0,1,2|0,1,2 0|-3|0|0|0|0|0 1|1|0|0|0|0|0 0|0|0|0|0|0|0,3 -6,0|0|0|0|0|0|0 0|0|-1|2|0|0|0 1|0|-1|5|-1|3|-1 -1|-1|0|0|0|0|0 0,1,2,3|0,1,2,3|0,1,2,3|0,1,2,3|0,1,2,3|0,1,2,3|0,1,2,3 0,3|0|0|0|0|0|0 0|0|0|0|0|0|1,2 0,1|-1,0|0|-1|-1|-1|-1 -1,0,1,2|-1,0,1,2|-1,0,1,2|-1,0,1|-1,0,1|-1,0,1|-1,0,1,2 0,1|0|0,2|0|0|0|0,2 0,1,2|0,1,2|0,1,2|0,1,2|0,1,2,4|0,1,2,3,4|0,1,2,3 -2,-1,0,1|-3,-2,-1,0|3,4,5,6|-2,-1,0,1|1,2,3,4|0,1,2,3|-1,0,1,2 0,1|0,1|0,1|0,1|0,1|0,1|0,1,2 0,1,2|0,1|0,1|0,1|0,1|0,1|0,1 0,1,2|0,1|0,1|0,1|0,1|0,1|0,1,2 -1|-1|-1|-1|-1|-1|0 0|0|1|0|0|0|0 -1|0|0|0|0|0|0 0,1|0,1|0,1|0,1|0,1|0,1|0,2 -1,1|0,1|-1,0|-1,0|-1,0|-1,0|-1,0 2|0|0|0|0|0|0 0,1,2,3,4,6|0,1,2,3,4,6|0,1,2,3,4,6|0,1,2,3,4,6|0,1,2,3,4,6|0,1,2,3,4,6|0,1,2,3,4,6 0,1,2,3,4|0,1,2,3,4|0,1,2,3,4|0,1,2,3,4|0,1,2,3,4|0,1,2,3,4|0,1,2,3,4 0|0|0,1|0|0|0|0 0,2|0,2|0,2|0,2|0,2|0,2|0,2 1|0|-1,0|0|4|3|0 0|0|-1,0|0|4|3|2 0|0|0|0,2|0|0|0 -2,0|0|0|0|0|-1,0|0 -6|0|-5|-5|-3|-4|-5 -2|0|-1|-2|-3|0|-2

0k6JCKHoNpTOYs 1E6mCIHqNNSvYS 2H7pDMIuOQTyZV 2c89DhJDOlUIZq 3i9EEnKKPsVOaw 1b7cD4IfOgU8a9 005jBPH8MrSYYFdy 1E6mCICKHqNNSvYS 0F5nBJGsMORxXTd0 0l6HBpHpNMSuYu 0m6JBrHNMvSSX-dX 2h8OE5JoPWVDaw 2f8CDkJkPGVGao 4B9kFkLGQpWpcL 2I7qDNIvOROTTzZW 1R7SC_IXOWU3Zb 3M8vESJ-PWV2aa 1F6mCIHqNNSvYS 0k6GBoHoNKStYt

" Day
% of 
*ation
+an
:Birthday
;%the 
<er
=Republic
>ar
?in
[al
]e 
^en
{on
}st

Chri}mas"	cp
New Ye>'s"	11
Good Friday	#0046
Labour"	51
Ea}< M{day	#0049
All Sa?ts'"	b1
Assumpti{	8f
Asc^si{"	#0087
Box?g"	cq
Whit M{day	#0098
Ea}< Sunday	#0048
Immaculat]C{cepti{	c8
Epiph+y	16
Maundy Thursday	#0045
New Ye>'s"	11~4
Chri}mas"	cp~4
Corpus Chri}i	#00108
:%Muhammad (Mawlid)	#04
All Souls'"	b2
New Ye>'s"	!005jBPBQH8MrSYYFdy
Chri}mas"	cp~B
Memori["	@15p
Junete^th	6j~B
Indep^d^ce"	74~C
Th+ksgiv?g"	@4bm
Box?g"	cq~6
Labor"	@191
Vet<+s"	bb~C
P^teco}	#0097
M>t? Luth< K?g Jr."	@11f
Fea};Sacrific](Eid [-Adha)	#021
Columbus"	@1a8
End%Ramad+ (Eid [-Fitr)	#01
Victory"	59
Fie}a Naci{[ d]España	ac
="	1q
Ambedk> Jay+ti	4e
Indep^d^ce"	8f
G+dhi Jay+ti	a2
Holi	!0-6z
2 J+vi<	12
25th Anniv<s>y;C+{iz*%Righteous W>rior Fyodor Ushakov	!3O
2nd day;Labour"	52~5
2nd day;New Ye>	12~5
30 June"	6u
75th +niv<s>y;GDR upris?g	!E2
AFL Gr+d F?[ Friday	@59o
ANZAC"	4p 4p~7
Aboliti{%Slav<y	21 4r 5m 5r 6a a9 ck
Accessi{"	ch
Adelaid]Cup"	@138
Adesão do Grão-P>á à ?dep^dência do Brasil	8f
Adesão do M>+hão à ?dep^dência do Brasil	7s
Adhi Pos{ Full Mo{ Poya"	5u
Adygh](Circassi+)"	9k
Africa"	5p
Africa"/ H<oes'"	5p
Afric+ Freedom"	5p~5
Agricultur[ Reform"	9u~C
Alaska"	ai
All Sa?ts'"	@1b1 @6av b1~5
Alusivo ao Dia Int<naci{[ da Mulh<	38
Amazigh New Ye>	1c
Am<ic+ Citiz^ship"	32
Am<ic+ Samoa Flag"	4h
Ance}ry"	12
Ande+ Amaz{i+ Chaqueño New Ye>	6l
Ande+ Amaz{ic Chaco+ New Ye>	!2i
Andorra La Vella Fe}iv[	!3K3L3M
Anguilla"	5u
Aniv<sário do e}ado	6f
Anniv<s>y (Bounty)"	68~3
Anniv<s>y"	8e
Anniv<s>y%In}[l*;Sult+%T<^gg+u	34
Anniv<s>y%Islamic Revoluti{	2b~T
Anniv<s>y%Presid^t Laur^t Kabila	1g~I
Anniv<s>y%Prim]M?i}< Patric]Em<y Lumumba	1h~5
Anniv<s>y;1966 Upp< Volt+ coup d'état	13
Anniv<s>y;Ar^go	3p
Anniv<s>y;Cor{*%H.M. K?g Georg]Tupou I	c4~q
Anniv<s>y;Gre^ M>ch	b6
Anniv<s>y;Indep^d^c]M+ife}o	1b
Anniv<s>y;Pass?g to Immort[ity%G^<[ José d]S+ M>tín	8h~9
Anniv<s>y;Pass?g to Immort[ity%G^<[ M+uel Belgr+o	6k
Anniv<s>y;Pass?g to Immort[ity%G^<[ M>tín Miguel d]Güemes	6h~8
Anniv<s>y;Recov<y Oued Ed-Dahab	8e
Anniv<s>y;Revoluti{;K?g +d th]People	8k
Anniv<s>y;death%Dess[?es	ah
Anniv<s>y;electi{%Pop]Leo XIV	58
Anniv<s>y;found*%Vatic+ City	2b
Annunci*, Anniv<s>y%1821 Revoluti{	3p
Anti-Fasci} Struggle"	6m
Anzac"	4p 4p~7 4p~D
Arafat"	#02
Arbae^-]Hosse?i	#0G
Arbor"	@54o
Archbishop J++ Luwum"	2g
Armed Forces"	2b 2i~5 3v 83~5 96~C a6
Armed forces"	[
Armi}ice"	bb bb~D
Army"	1k 1s 6u~R 9j
Arriv["	55
Arriv[%Ind^tured Labour<s	b2
As[ha Puja	!3H
Asc^si{"	#0091
Ash Sunday	#05-48
Ash Wednesday	#002
Ashoura	#039
Ashura	#038~2
Assumpti{	8f~5 8s @18g
Augsburg Peac]Fe}iv[	88
Augu} B+k Holiday	@18p
Augu} M{day	@182
Augu} Thursday	@481
Au}r[ia"	1q 1q~3
Aut{omia do E}ado	3i
Autumn[ Equ?ox"	#0B94~W
Az<baij+ Armed Forces"	6q~4
Bak Full Mo{ Poya"	41
Basava Jay+ti	4u
Ba}ille"	7e
Battle%Angamos	a8
Battle%Arica	67
Battle%Arica +d Flag"	67
Battle%Ayacucho	c9
Battle%Boyacá	87
Battle%C>abobo	6o
Battle%Junín	86
Battle%S+ Jac?to	9e
Battle%V<tières"	bi
Battle;Boyn](Or+gem^’s")	7c~7
Bedoba	12
B^g[i New Ye>	4f
B^g[i New Ye>'s"	4e
B^i"	bi~5
B^ito Juárez's birthday	@13f
B^n?gt{ Battle"	@18g
B<chtold}ag	12
B<muda"	@55p
Betico Croes"	1p
Bh+u Jay+ti / M>tyrs'"	7d
Bih>"	3m
B?>a Full Mo{ Poya"	9q
:%Buddha Shakyamuni	!2M
:%D{ Luis Muñoz Riv<a	@17f
:%Dr. José Celso B>bosa	7r
:%Eug^io M>ía d]Ho}os	@118
:%His Roy[ Highness Th]Crown Pr?c]Tupotoʻa-ʻUluk[[a	9h
:%Imam Ali	#08-14
:%Imam Mahdi	!0X63BbH7MgSCXldH
:%José d]Diego	4g
:%K?g Mswati III	4j~7
:%Luis Muñoz M>ín	2i
:%Muhammad (Mawlid)	#041
:%Muhammad Prophet	#045
:%Simón Bolív>	7o
:;Buddha	!7nDKOrUr
:;lat]K?g Sobhuza	7m~7
Black Aw>^ess"	bk
Bog+da"	3t
B{aire"	96
B{ifacio"	bu
Boqu<{ Battl]Victory"	9t
Botsw+a"	9u
Box?g"	!5dBKH2MlSSdt !BKMlSSY9dt 18 cq~5 cq~7 cq~D cq~E
British Columbia"	@182
Buddha Purnima	!1u7uDQ
Buddha's :	#0C-26~X 5j
Buddhi} L^t	!3I
Bulg>i+ Educ* +d Culture, +d Slav{ic Lit<ature"	5o
Bundesfei<tag	81
CARICOM"	@171
Cahul"	bl
C+ada"	71
C+>y Isl+ds"	5u~5
C+b<ra"	@138
Capit[ City"	76~7
Capit['s"	ae
C>nav[	#001
C>niv[	#00 4u~E 7d~b
C>niv["	12
C>niv[ M{day	#00 @171 @182 @189
C>niv[ Tuesday	#001 @272 @28a
Casimir Pulaski"	@131
Cass?ga"	54
Catholic Ea}<	#0048~2
Celebración del Div?o S[vador del Mundo	86
Celebr*;:%H< Maje}y th]Que^	@168
C<im{ia di ?ve}itura dei Capit+i Regg^ti	a1
Chaco Armi}ice	6c
Chakri Memori["	46
Ch+ge%Fed<[ Gov<nm^t	!S3
Cheikh Al Ma>ouf"	3i
Childr^'s"	44~C 55~5 55~7 5r 61
Ch?es]New Ye>	#09 #09~2 #09~6 #09~c #09~e
Ch?es]New Ye> (2nd")	#091~6
Ch?es]New Ye> Holiday	#094
Ch?es]New Ye>'s Eve	#09-1
Ch?es]Spr?g Fe}iv[	#09
Ch?g M?g Fe}iv[	!7BCuIbOJU0
Chri}church Show"	@5bc
Chri}mas"	!055oBWHDMwSdYL 16 17 cp~2 cp~3 cp~P cq
Chri}mas Eve	!H0 16 co co~s
Chung Yeung Fe}iv[	!A5G5LeRAXAci
Chuquisaca"	5p~5
Citiz^s' Holiday	!48
City :	1p
Civic Holiday	@182
Cochabamba"	9e~5
Columbus"	#0B113~8 @1ac ac ac~N
Colón"	b5~5
Com?g%Age"	@118
Commemor*"	#059
Commemor*%Am<ica's 250th :	!0k
Commemor*%Atatürk, Youth +d Sports"	5j
Commemor*;Assault;M{cada g>ris{	7q
Commemor*;deceased	b2
Comm<ce"	@182
Comm{we[th"	@138
C{cord"	4o
C{fed<at]Memori["	5a @14m @14o
C{fucius’ :	9s~C
C{}ituti{"	17 3]3f~7 49 53 53~V 5h 6s~7 72 75 7h~4 7i 84~7 8f~5 97 @121 @1b6 @581 a5 a9 bc c8~7 ca cp~B
C{}ituti{";Chech^ =	3n
C{}ituti{";=%Dage}+	7q
C{}ituti{";=%Tat>}+	b6
C{}ituti{";=%Tuva	!1_
C{}ituti{["	@1b2
Coptic Chri}mas	17
Coptic Ea}<	#05
Cor{*"	54
Corpus Chri}i	#00112
Criação do T<ritório Fed<[	9d
Criação do e}ado	14 a5 ab
Culturama"	@281
Culture"	b3~5
Curaçao"	aa
Cyprus Indep^d^ce"	a1
Cyprus N*["	41
Cés> Chávez"	3v~5
Data magna do e}ado	3p 4l
Day Aft< Th+ksgiv?g	@5bn
Day aft< Chri}mas	cq
Day aft< New Ye>'s"	12~6
Day aft< Th+ksgiv?g	@5bn
Day aft< Th+ksgiv?g"	@5bn
Day aft< th]Commemor*;Assault;M{cada g>ris{	7r
Day befor]S?h[a +d Tamil New Ye>	4d
Day befor]th]Commemor*;Assault;M{cada g>ris{	7p
Day follow?g Vesak Full Mo{ Poya"	52
Day%Ashura	#039
Day%At{em^t (Yom Kippur)	#0F172
Day%Goodwill	cq
Day%Indig^ous Resi}+ce	ac
Day%Lam^t	3s
Day%Lib<* +d Innov*	2p
Day%Memory +d H{our	59~7
Day%N*[ Sov<eignty	bk~A
Day%N*[ Unity	6h
Day%Nuzul Al-Qur+	#0A17~f
Day%Pray< +d Rep^t+ce	@3bh
Day%Rec{cili*	cg
Day%Remembr+c]for Truth +d Ju}ice	3o
Day%Remembr+c]for th]Dead	b1
Day%Remembr+ce;Adygh](Circassi+) Victims;Russi+-Caucasi+ W>	5l
Day%Remembr+ce;Dep>ted (Rad{itsa)	#059
Day%Remembr+ce;Victims;Deport*;K[myk People	cs
Day%Respect for Cultur[ Div<sity	ac~9
Day%Re}or*%Indep^d^ce	8k
Day%Re}or*%Indep^d^ce%Lithu+ia	3b
Day%Re}or*;State%Lithu+ia	2g
Day%Seva}opol's Return to Russia	3i
Day%Speci[ Remembr+ce;Dep>ted (Rad{itsa)	#059
Day%Unity;Peoples%Dage}+	9f
Day%Upris?g Aga?} Occup*	4r
Day%V[or	49
Day%Victory ov< Fascism	59~7
Day%lib<at?g th]South for n*[ reunific*	4u
Day;Chuvash =	6o
Day;E}ablishm^t;Di}rict	38
Day;Form*;Altai =	73
Day;Maced{i+ Revoluti{>y Struggle	+
Day;M>o{s	aa
Day;M>tyrs	14~5 69 6l
Day;May Revoluti{	5p
Day;=	82~5
Day;Reunific*%Crimea with Russia	3i
Day;Reviv[;B[k> People	3s
Day;Reviv[;K>achay People	53
Day;Unific*;Rom+i+ Pr?cip[ities	1o
Day;Vet<+s +d th]F[l^ ? th]M[v?as W>	42
Dayt{ Agreem^t"	bl
D]Jur]Tr+sf<"	8g
Decl>*%Georg]Town as World H<itag]Site	77
Decl>*%Indep^d^ce	4j
Decl>*%Indep^d^ce%Quito	8a
Decl>*%M[acca City as Hi}oric[ City	4f
Decor*"	@338
Deepav[i	!4t !4t4uAPFyLyRU !4t4uAPGPLyRU !4tAPFyLyRU
Deepav[i Fe}iv["	b8
Def^c]Forces"	@288
Def^d<;Fath<l+d"	2n 57~5
Def^d<s%Ukra?e"	a1~5
Def^s]Force’s"	9p
Demise%Prophet Muhammad +d Imam Hass+ (Mujtaba)	#0G8
Democracy"	1d 6c~4
Democracy +d N*[ Unity"	7f
D<g Downf[l"	5s
Dia da Amazônia	95
Dia da C{sciência Negra	bk
Dia d]Cat[uña	9b
Dia d]Nossa S^hora da P^ha	#0056
Dia d]S+ta Cat>?a	@08b
Dia d]S+ta Cat>?a d]Alex+dria	@0bp
Dia d]São Jorge	4n
Dia d]São José	3j
Dia d]São Seba}ião	1k
Dia do Ev+gélico	bu
Dia do Município da Praia	5j
Dia do Piauí	aj
Dia do ev+gélico	1c 6i
Discov<y"	@15f @18g
Discov<y%Pu<to Rico	bj
Div[i	!4tAQFyLyRVXVd1
Diw[i	!AQFy
Dr. M>t? Luth< K?g Jr./ Civil Rights"	@11f
Dr. M>t? Luth< K?g Jr./Rob<t E. Lee's :s	@11f
Drag{ Boat Fe}iv[	#0C #0C~5
Du>te's :	1q~A
Durga Puja	a8
Duruthu Full Mo{ Poya"	13
Dussehra	!4aFe
Día Naci{[ d]G[icia	7p
Día d]And[ucía	2s~5
Día d]Aragón	4n~5
Día d]A}urias	98~5
Día d]B>quisimeto	9e
Día d]Ca}illa-La M+cha	5v
Día d]Ceuta	92~5
Día d]Extremadura	98~5
Día d]La Div?a Pa}ora	1e
Día d]La Rioja	69
Día d]Matur?	c7
Día d]la Comunidad d]Madrid	52~D
Día d]la C{}itución Española	c6 c6~5
Día d]la Virg^ d]la Ch?ita	bi
Día d]la Virg^ del Socorro	bd
Día d]las Américas	4e
Día d]las In}ituci{es d]C+tabria	6s
Día d]las Letras G[legas	5h
Día d]les Illes B[e>s	31~5
E>ly May b+k holiday	@151
Ea}< M{day	!74D5IZOaU9Zd #051
Ea}< Saturday	#0047 #05-1
Ea}< Sunday	!1b7cIfOga9 #0049 #05
Eid Ul Adha	#021
Eid [ Fitri	#01~4
Eid [-Adha	!2I7r #021 #021~7
Eid [-Adha (Ghurba)	#021
Eid [-Fitr	!6n #01~4
Eid [-Fitr (M>khash)	#01
Eid [-Ghade<	#029
Eid-Ul-Fitr	#0H
Eight Hours"	@138
Electi{"	!4K4fFiG8RBRWcZc_ !4oGHRfd1 @2b2
Elevação do Amaz{as à categoria d]província	95
Em+cip*"	3m 4g 64~p 71 73 81 81~3 81~5 81~D @182 @47t
Em+cip* M{day	@182
Em+cip* Tuesday	@283
Em+cip* Wednesday	@384
Em+cipação política	9g
Em+cipação política d]S<gipe	78
Em+cipação política do e}ado do P>+á	cj
Emp<or's :	2n~5
Encamp Town Fe}iv[	!2g2h2i
End%Ramad+ (Eid [-Fitr)	#011 #01~1 #01~2 #01~4 #01~F #01~U #03-89~U #0H~2
Epiph+y	16~8 1j @116
Errol B>row"	1l
Es[a Full Mo{ Poya"	7t
Europe"	59
Family"	#0049 @12f @5bm cp cq
F>m<s"	@5c1
F>m<s'"	@182
Fa} +d Pray<"	@549
Fea}%Sa?t Agatha	25
Fea}%Sa?t Paul's Shipwreck ? M[ta	2a
Fea}%St. Fr+cis Xavi<	c3
Fea}%Tab<nacles (Sukkot)	#0F177
Fea};Sacrific](Eid [-Adha)	#021~1 #021~2 #021~5 #021~7 #022 #023 #02~G #02~H #02~U
Fea};Thr{e	7u
Fed<["%Th+ksgiv?g, Rep^t+c]+d Pray<	@09f
Fed<[ T<ritory"	21
Fei<tagsbrücke	#00109 #0088
F^kil"	2a
Fe}iv["	cv~6
Fie}a d]Ca}illa y León	4n~5
Fie}as Ago}?as	83~o
Fiji"	aa~5
F?d?g;Tru]Cross	!4D9wFfLLR2WlcU
Fir}"%Summ<	@44i
Fir} M>tyr	38
Fir} M{day ? Augu}	@182
Fir} M{day ? June	@161
Fir} M{day ? May	@151
Fir} M{day;Ua}yrdzhi (Djeorguiba) Fe}iv[	!56
Fir} day%Ramad+	#0A
Flag"	4o 6]72 8o b9~7
Flag +d Univ<sities'"	5i
Form*"	b1
Found*"	2b~5 36~4
Found<s"	84~7
Found?g"	2m
Found?g;=%Ch?a	!005jBPBQH8MrSYYFdy
Fr+ces Xavi< Cabr?i"	@1a1
Freedom"	3v 4r
Freedom +d Democracy"	c1~5
Fundação da Cidad]d]Goiás	7q
Fundação d]Brasília	4l
Fêt]d]Famille	cq
Fêt]d]la commémor* d]la c{fér^c]n*[]souv<a?e	6a
Fêt]des chefs coutumi<s	35
Fêt]du Vodoun	1a
Fêt]n*[e	81
G+esh Chaturthi	!429aF6L6QeWecB
G>ifuna Settlem^t"	bj~3
Gawai"ak	61~2
Geez New Ye>	!3z9gFPL5QoWVcE
G^<[ Electi{"	!4oGHRfd1
G^<[ Pray<"	6u
G^ocid]Memori["	47
Georg]Price"	1f
Georg]Wash?gt{"	@12f
Georg]Wash?gt{'s :/Daisy Gats{ Bates"	@12f
Georg]Wash?gt{/Thomas Jeff<s{ :	@12f
Ge}a H<oica d]Ju+ S+tam>ía	4b
Gibr[t> N*["	9a~Q
Giorno fe}ivo fed<[e	81
Goa Lib<*"	cj
Gold Cup P>ade"	@58f
Good Friday	!1Z7aIdOea7 #05-2
Great Pray<"	#0074
Gre^ M{day	#05-48
Gre^<y"	54~I
Guam Hi}ory +d Chamorro H<itage"	@131
Gu+aca}e"	7p
Guj>at"	51
Guru Ghasidas Jay+ti	ci
Guru Gob?d S?gh Jay+ti	15
Guru N+ak Jay+ti	!57GC
H.S.H. th]Sov<eign Pr?ce's"	bj~5
H+gul"	a9~4
H>i Hol%Pah+g	5m
H>i Hol%Sult+ Isk+d>%Johor	#0G-14
H>i Maulaud Nabi	#04~5
H>i Raya Haji	#021~5
H>i Raya Puasa	#01 #0H~n
H<itage"	9o @12f
H<oes"	1k 21
H<oes'"	1k 31 8q @171 @189
H<oes’"	23
Himach["	4f
Holi Phagwa	!0z6zCWIUO2
Holyday for Fetr Eeid	#011
Homecom?g"	cf
Hom^agem à memória do ex-presid^t]João Pessoa	7q
H{g K{g Speci[ Adm?i}rativ]Regi{ E}ablishm^t"	!2r8YEGPgVNb5
Hum+ Rights"	3l ca
Hung K?gs Commemor*s	!1p7MCuIuOQTyZy
Hurric+]Supplic*"	@17m
Hyd<abad-K>nataka Lib<*"	9h
Icel+dic N*["	6h
Id el Fitr	#01~2
Id el Kabir	#021~2
Id-Ul-Alha (Hadji Fe}iv[")	5s
Id-Ul-Fitr (Ramaz+ Fe}iv[")	3l
Il Full Mo{ Poya"	bo
Imam Khome?i's Demise	#0B-17
Immaculat]C{cepti{	c8~5
Immaculat]C{cepti{%M>y	c8
Impl+tação da República	a5
In Albis Tuesday	#0050
Inaugur* C<em{y	41
Incw[a Fe}iv[	!5f5g5h5i5j5kBMBNBOBPBQBRH4H5H6H7H8H9MnMoMpMqMrMsSUSVSWSXSYSZYBYCYDYEYFYGdvdwdxdy
Indep^d^ce"	11 27 2h 2i 2m 2o 2r 31 36~4 3l 3q 4i 4r 4r~5 5e~2 5l~d 5o 5q 6c 6p 6q 6r 6t 6u~5 71 73 75 76 76~7 79 7a~4 7c~C 7k 7q 7s~2 7u 81 83 85 86~5 87 8b~5 8d 8]8g~2 8h 8o~7 8p 8r 8v~5 91~7 96~7 97 98~5 9f 9g 9j~D 9l 9l~D 9m 9o a1 a2 a4 a9 aa ac~5 ai~7 ao~5 >~5 b1~3 b3~D bb bi bp bs bs~5 bs~7 bu c6 c9 cg~6 co
Indep^d^ce" (Yom HaAtzmaut)	!1l7mDKIqOqUOZu
Indep^d^c]Movem^t"	31~7
Indep^d^c]+d Unity"	cq
Indep^d^ce%British Som[il+d	6q
Indep^d^ce%C>tag^a	@1bb
Indep^d^ce%Cu^ca	b3
Indep^d^ce%Guayaquil	9a
Indep^d^t Czechoslovak State"	as
Indep^dência da Bahia	72
Indi+ Arriv["	5u~5
Indig^ous Faith"	c1
Indig^ous People's"	#0B 89
Indig^ous Peoples'"	@1a8
Indig^ous People’s Resi}+ce"	@1a9
Indig^ous Resi}+ce"	ac
In}aur* d]la République	31
Int<n*[ Childr^'s"	9k
Int<n*[ Solid>ity"%Az<baij+is	cv~5
Int<n*[ Wom+'s"	38
Int<n*[ Wom^'s"	38 38~5 38~7
Iqb["	b9
Islamic New Ye>	#03 #03~5 #03~g
Islamic ="	#0B-81
Isl+d<"	@12f
J'Ouv<t Morn?g	81
J. J. Rob<t's"	3f
James R{[d Web}<"	32
Jamhuri"	cc~5
J+ Hus"	76
J+mashtami	!3s9P
J+u>y 2nd	12~7
Jeff<s{ Davis' birthday	@161
Jeûn]G^evois	@495
John Chilembwe"	1f~4
Jour d]l'Afrique	5p
Jour d]l'Unité	at
Jour d]l'+	11
Journé]M{di[]des Enf+ts	7o
Journé]n*[]d]la République	bs
Jun]7th	67
Jura Plebiscite	6n
Kadoom^t"	@182
Kamehameha"	6b~5
Kamuzu"	5e~5
K+akadasa Jay+ti	b8
K>nataka Form*"	b1
K>ume"	47
Kashmir"	25
K^neth Kaunda"	4s~D
K<[a Form*"	b1
K?g Bhumibol Adulyadej Memori["	ad
K?g Bhumibol Adulyadej's :	c5
K?g Chul[{gkorn"	+
K?g Letsi]III's :	7h
K?g's :	7s @161 @168 @16b @19o @1a1
K?g's"	4r 4r~h
K?gdom"	cf
K?gs"	4r
Kore+ New Ye>	!0k0l0m6H6I6J6KBpBqBrHoHpHqNLNMNNNOStSuSvYtYuYv
Kore+ Th+ksgiv?g	#0D~Y
Korité	#01
Krishna J+mashtami	8o
Kurb+-Bayram	#021
Kwam]Nkrumah Memori["	9l~7
La Bajada d]la Virg^ del Socorro	97
La Bi^ Ap>ecida	9f~5
La Paz"	7g~5
Labor"	51 51~B
Labor Th+ksgiv?g"	bn~5
Labour"	3k 51~2 51~4 51~A 51~B 51~L 51~P 51~c 51~i 5n~3 6j @131 @138 @13m @151 @191 @1a1 @1am
Labour" +d Vesak Full Mo{ Poya"	51
Labour +d Solid>ity"	51
Lailat [-Qadr	#0A22
L+guag]M>tyrs'"	2l
L+çam^to da pedra fundam^t[ d]Goiânia	ao
La} Lap	82
La} M{day ? Octob<	@1ap
Lat]Summ< B+k Holiday	@18p
Laylat [-Mi'raj	#08
Laylat [-Qadr	#0A26
Lib<*"	1d 1q 24 33 58 59 5h~5 74 7l~D 8f~7 + bt~7
Lib<* from Fascism	7s
Lib<* from Nazi-Fascism (1945)	4p
Lib<ty"	4p
L?coln's :	2c @5bn
L?coln's"	@5bm
L?coln's +d Wash?gt{'s :	@12f
L?coln/Wash?gt{ Presid^ts'"	@12f
Loc[ electi{s	!2P
Louis Riel"	@12f
Lun> New Ye>’s"	!0l6HBpHpSuYu
Lusaka Peac]Agreem^t	97
MHIP"	76
Mabaas%Muhammad	#08
Mad>aka"	61~5
Mad? Full Mo{ Poya"	32
Mag[ d]Touba	#0G-2
Maha Shiv>atree	!0j6kCHHqNqTLZL
Mah>aja Agras^ Jay+ti	9m
Mah>+a Pratap Jay+ti	59
Mah>ashtra"	51
Mah>ishi V[miki Jay+ti	a7
Mahasiv>athri"	2f
Mahavir Jay+ti	!1PCx
Majority Rule"	1a~7
Makha Bucha	!0z
M[aysia"	9g~5
M[colm X"	5j
Maore"	bc
Maori New Ye>	bk
M>di Gras	#001
M>?e"	@17f
M>iä Geburt	98
M>t? Luth< K?g's +d Rob<t E. Lee's :s	@11f
M>t? Luth< K?g, Jr./ Civil Rights"	@11f
M>t? Luth< K?g, Jr./ Idaho Hum+ Rights"	@11f
M>tyr's"	63
M>tyrdom"%Shaheed Udham S?gh	7v
M>tyrdom%Fatima-Zah>a	!4yAUG0LZR6WecA
M>tyrdom%Imam Ali	#0A20
M>tyrdom%Imam Hass+	#04-4
M>tyrdom%Imam Jaf>	#0124
M>tyrdom%Imam Reza	#0G10
M>tyrs"	7u
M>tyrs'"	19~5 23~C 33~7 3q 3t 6k 9g
Mashujaa"	ak~5
Mat>iki	!2-8SETK2PWVXb6
Maulid"	#04
Mauritiu}ag	9m
Mawlid	#04~5
May 20 Revoluti{	5a
May"	51 51~3 @151
Melaka Stat]Gov<nor's :	8o
Melbourn]Cup	@2b2
Memori["	#058 66 71
Meskel	!4D9wFfLLR2WlcU
Mid-Autumn Fe}iv[	#0D #0D~5
Midsumm<	6o
Midsumm<"	6o @66k
Midsumm< Eve	6n
Milad-Un-Nabi (Holy Prophet's :)	8q
Milad-un-Nabi	!3jEo
Mimouna, Sev^th day%Passov<	#0F6
Missi{>y"	35
Moi"	aa~5
M{day aft< Fed<["%Th+ksgiv?g, Rep^t+c]+d Pray<	@19g
Mort]d]Zumbi dos P[m>es	bk
Moshoeshoe"	3b
Moth< T<esa"	aj~7
Moth<'s"	33 4o 8f af~5 c8~5
Mounta?"	8b~5
Muh>ram	!2m8J
Mujib's : & Childr^'s"	3h
Mártires d]Cunhaú ]Uruaçu	a3
Mémoir]du pèr]d]l'?dép^d+c]Rév. Dr. W.H. L?i	2l
Naadym	!3C
N+]N+e"	88
Nat[icio d]Jac?to L>a	5s
Nat[icio d]José Ant{io Anzoátegui	be
Nat[icio d]Rafael Urd+eta	ao
N*[ Anthem +d Flag"	3i~C
N*["	!4H9-LPR6WpcX !4P 24 2n 3c 3f 5k 5u 66 6l 89~5 92 9c 9n a1~M + c2~2 cd cg
N*[" / Doubl]T^th"	aa~5
N*[" for Truth +d Rec{cili*	9u
N*["%Community S<vice	b4~O
N*["%Pray<s	ai~5
N*["%Sa?t Fr+cis%Assisi	a4
N*["%Th+ksgiv?g	@5bm
N*[ Flag"	4p~7
N*[ Found*"	a3~Z
N*[ Gospel"	aq~7
N*[ H>ve}"	@581
N*[ H<itage"	@1a8
N*[ H<o"	9h
N*[ H<oes"	4s 69 @11m @16f @1af
N*[ H<oes +d B^efactor"	@136
N*[ H<oes +d H<o?es"	cj
N*[ H<oes'"	9g~5 @15p @18p ac~7
N*[ H<o′s"	3e~5
N*[ Holiday	!Qx 43 44 6i 6n 6o 7l a3 aq as
N*[ Indig^ous Peoples"	6l
N*[ L+guage"	8v
N*[ Mourn?g"	8f ck~5
N*[ Patriots'"	@15i
N*[ Peace"	bf
N*[ Police"	1p
N*[ Reviv["	bh
N*[ S[v*"	6f~7
N*[ Sov<eignty +d Childr^'s"	4n
N*[ Unific*"	5e
N*[ Unity"	49
N*[ Wom^'s"	89
N*[ Youth"	@59o b1
N*[ holiday	9i~J c1
N*[iz*;Ir+i+ oil ?du}ry	!1E6xCeILO2TmZT
Nativ]Am<ic+"	@1a8
Nativ]Am<ic+ H<itage"	@5bn
Nativity%Lib<ator B<n>do O'Higg?s	8k
Nauryz	3l~a
Navam Full Mo{ Poya"	21
Navy"	5l
Ndadaye"	[
Netaji Subhas Ch+dra Bos]Jay+ti	1n
Nevada"	@5ap
New Brunswick"	@182
New C[ed{ia"	9o
New Ye>	11~F
New Ye> Holiday	12 12~6 12~l
New Ye>'s"	!01 !3z9gFPL5QoWVcE 11~2 11~3 11~F 11~P 11~c 11~i
New Ye>'s Eve	!H7 cv
New Ye>'s Holiday	12
Nik?i Full Mo{ Poya"	8r
Norfolk Isl+d Agricultur[ Show	@1a8
Nossa S^hora Auxiliadora	5o
Nossa S^hora da Luz dos P?hais	98
Nossa S^hora da Natividade	98
Nossa S^hora das Neves	85
Nossa S^hora do C>mo	7g
Nowruz	#0B-92~U 3l~7
Nt>yamira"	46
Nue}ra Señora d]Guad[upe	a5
Nue}ra Señora d]la M<ced	9o
Nue}ra Señora d]la Peña	9i
Nue}ra Señora d]las Nieves	85
Nue}ra Señora d]los Dolores	9f
Nue}ra Señora d]los Reyes	9o
Nue}ra Señora d]África	85~5
Nue}ra Señora del P?o	98
Nuzul Al-Qur+	#0A16
Nyepi	!1D6l
Ny<<e"	ae
Näfels< Fahrt	@443
Octob< Revoluti{"	b7
Odisha"	41
Offici[ :%His Maje}y K?g Tupou VI	74
Orthodox Chri}mas	17 17~2 17~5
Orthodox Ea}<	#05 #051 #05~2
Orthodox Ea}< M{day	#051
Orthodox Epiph+y	1j
Orthodox Good Friday	#05-2
Orthodox New Ye>	1e
Oruro"	2a~5
Our Lady%Altagracia	1l
Our Lady%Ap>ecida	ac
Our Lady%Cam>?"	c8~D
Our Lady%Los Ángeles	82
Our Lady%M<itxell	98
Our Lady%Mount C>mel	7g
Our Lady%las M<cedes	9o
Paki}+"	3n
P+casila"	61
P+do"	9o~5
P>^ts'"	81~5
Passov< (Pesach)	#0F
Patriots'"	8d @14f
Peac]Agreem^t"	19
Peace"	44
Peace" ? th]Chech^ =	4g
Peac]Memori["	!0v 2s~5
Peac]+d Rec{cili*"	a4
P^+g Stat]Gov<nor's :	@678
P^teco}	#0549 #0549~2
P^teco} M{day	#0550
People's Unity"	51~4
P<uvi+ Air Force"	7n
Pesach	#0F~2
Picnic"	@182
Pidjiguiti"	83
Pi{e<"	7o
Plur?*[ Stat]Found*"	1m
Portug["	6a
Pos{ Full Mo{ Poya"	6t
Potosí"	ba~5
Pray<"	#0074
Pre-Chri}mas holidays	13~1
Presid^t's"	65 @12f
Presid^ti[ Inaugur*	!Jz
Presid^ts"	@12f
Presid^ts'"	@12f
Presid^t’s"	@17f
Presid^t’s" Holiday	@27g
Preš<^", th]Slov^i+ Cultur[ Holiday	28
Prim>y Electi{"	@252 @298
Prim< Grito d]Indep^d^cia	ba~5
Prim< vi<nes d]Cu>esma	#004
Pr?c]J{ah Kuhio K[+i+aole"	3q~5
Proclam*"	cq~6
Proclam*;=	bs cb
Proclamação da República Rio-Gr+d^se	9k
Prokhorovka Field" - Russia's Third Milit>y Field	7c
Prov?ci[ +niv<s>y day	#0050 @11j @11q @11t @138 @13k @1at @1br @1bt @5aj
Public Holiday	!3T6zBLFcMcPSUNZWdu !4LEBNNOMWS !6zBLGpKsUUUpZWdu !BLdu !FjJ-LP 12 2m 8g cr
Pu<to Rico C{}ituti{"	7p
Q?gm?g Fe}iv[	!1V #0B-77
Quaid-e-Azam"	cp
Que^ Suthida's :	63
Que^'s :	!2b @14f @161 @169 @16e
Que^'s : Celebr*	@169
Ra o t]Ui Ariki (House%Ariki)	@572
Rab?dra Jay+ti	58
Rad{itsa -"%Remembr+ce;Dep>ted	!1k
Rad{itsa -"%Speci[ Remembr+ce;Dep>ted	!1k
Raja%P<lis's :	7h
Ram Navami	!1K7LCt
R+dol Fawkes Labour"	@561
Readju}m^t Movem^t"	be
Recogniti{;hi}oric victory;P>aguay+ n*[ footb[l team ov< G<m+y	!2q
Rec{cili*"	@15r
Reform*"	av av~K
Remembr+ce"	bb bi
Remna Ni	6u
="	19 2n 5s 5s~5 62 9o~5 ap~7 at bf bi~7 c1 cd ci cs
=%Adygea Form*"	a5
=%Bashkorto}+"	ab
=%K[mykia"	75
=%K>elia"	68
=%Komi"	8m
=%Sakha (Yakutia)"	4r
=%Tat>}+"	8u
=%Tuva"	8f
Respect-for-the-Aged"	@19f
Re}auração da Indep^dência	c1
Re}or*"	8g
Re}or*%Indep^d^c]day	54~7
Re}or*%Som[il+d Sov<eignty	5i~2
Re}or*;=	cv
Retrocessi{"	ap~C
Revolt%Khordad 15	#0B-16
Revoluti{"	2h 7j 7m 7n 91 @1bf ab~5 ak b1 cj
Revoluti{" 2011	1p
Revolução C{}ituci{[i}a	79
Revolução P<nambuc+a d]1817	@031
R?c{"	4u
Riz["	cu
Rob<t E. Lee/M>t? Luth< K?g :	@11f
Rosh Hash+ah (Day 2)	#0F164
Rosh Hash+ah (Yom T<uah)	#0F163
Russia"	6c
Rwagasore"	ad
SPLA"	5g
Saba"	@5c1
Saba Saba"	77
Sabah Stat]Gov<nor's :	@6a2
Sacred He>t	#00119
Sa?t Ambrose	c7
Sa?t Andrew th]Fir}-C[led"	5c
Sa?t Clem^t%Ohrid"	c8~5
Sa?t Devota's"	1r~5
Sa?t George's"	bn
Sa?t Hel^a"	5l
Sa?t John	6o
Sa?t John th]Bapti}	17
Sa?t John's"	6o
Sa?t Joseph	3j @13j
Sa?t Joseph th]Work<	51
Sa?t M>y's"	8s
Sa?t Nicholas%Flüe	9p
Sa?t Patrick's"	3h~7
Sa?t Pi<r]Ch+el"	4s
Sa?t Rob<t Bell>m?]- Nam]day;Holy Fath<	9h
Sa?t Ros[ia	7f
Sa?t Steph^'s"	8k
Sa?ts Cyril +d Methodius"	5o~5 75
Sa?ts Pet< +d Paul	#0B8~8 6t @16t
Sa?ts Pet< +d Paul"	6t
S+ B^ito d]P[<mo	4r
S+ E}eb+	cq
S+ José Obr<o	3j 3p
S+ Ju+	6o
S+ Ju+ Bauti}a	6o
S+ Miguel Arcángel	9t
S+ Pedro Apó}ol	6t
S+ Raymundo Peñafort	1n
S+ta Cat>?a d]Alej+dría	bp
S+ta Cruz	53
S+ta Cruz"	9o~5
S+ta Rosa d]Lima	8u
S+tiago Apó}ol	7p
S+to Dom?go d]Guzmán	84
S>awak Indep^d^ce"	7m
S>awak Stat]Gov<nor's :	@6a9
S>d> V[labhbhai Patel Jay+ti	av
Saskatchew+"	@182
Sec{d New Ye>'s"	12
Self Det<m?*"	46
S^g Kut Snem	bn
Sep>*" (from Columbia)	b3~5
Seva}opol City Found*"	6e
Sew>d's"	@13p
Shagaa	!0m
Shaheed Diwas	3n
Shaheed Udham S?gh Jay+ti	cq
Sham El Nessim	#051
Shavuot (Fea}%Weeks)	#0F50
Showa"	4t~5
Shrov]M{day	#00
Shrov]Tuesday	#001
Simchat Torah/ Shm?i Atz<et	#0F184
S?ai Lib<*"	4p
S?h[a +d Tamil New Ye>	4e
S?t Ma>t^"	bb
Sir S<ets]Khama"	71
Sizdah Bed>	#0B-80
Slovak N*[ Upris?g +niv<s>y	8t
Soldi<'s"	a3
Solemnity%M>y, Moth<%God	11
Som<s'"	@57u
S{gkr+ Fe}iv[	4d~1
Sov<eign’s :	@569
Spiritu[ Bapti} Lib<*"	3u~5
Sports"	@1a8
Spr?g Equ?ox"	!1E6y6zCfIMO3TnZU
Spr?g Fe}iv[	!0n0o0r #09 #09-1 #091 3k
Spr?g +d Labour"	51
Spr?g b+k holiday	@15p
St Andrew's"	bu
St Andrew’s"	bu~7
St Patrick’s"	3h~7
St. Brigid’s"	22~S
St. George's Caye"	9a~3
St. George's"	56
St. John	cr
St. John's"	6o
St. Patrick’s"	3h
St. Steph^’s"	cq
St. Ursula’s"	am~u
St. W^ceslas" (Czech Statehood")	9s
Staatsfei<tag	51
State"	1p 2k 5g
Stat]Holiday	@14o @5bn
Statehood"	2g~j 6p 76 7d~]7f~7 @58f bp
Statehood";Kab>d?o-B[k> =	91
Statia"	bg
Struggl]for Freedom +d Democracy"	bh
Sult+ Nevruz's"	3m~7
Sult+%Johor's :	3n
Sult+%Kedah's :	@06f
Sult+%Kel+t+'s :	bb~2
Sult+%Pah+g's :	7u
Sult+%P<ak's :	@5b1
Sult+%Sel+gor's :	cb
Sult+%T<^gg+u's :	4q
Sult+'s :	7f
Summ< B+k Holiday	@18p
Summ<"	3e~7
Summ< b+k holiday	@182 @18p
Summ< holiday	8e~o
Sus+ B. Anth{y"	2f
Svetitskhovloba	ae
Swami Vivek++da Jay+ti	1c
São João	6o
São Pedro	6t
São Tomé"	cl~C
Tabaski	#021 #021~5
Tadau Kaamat+	5u~2
Tamil Thai P{g["	1f
T>ija"	4f~5
Tasoua	#038
Teach<s +d M^tors"	a1~5
Tel+g+a Form*"	62
T<ritory"	7t a6
Thaipoosam Cavadee	!0V60C0HZN5T5Ye
Thaipusam	!0V
Th+ksgiv?g	@1a1 @1a8 @4b1
Th+ksgiv?g"	@3bo ap
Th]Anniv<s>y;Birth%Hamilt{ Lavity Stoutt	@131
Th]Battle%Pich?cha	5o
Th]Fea}%S+ M>?o +d th]=	93
Th]Que^ Moth<'s :	8c
Th]day follow?g :;Buddha	!2GJKaO
Th]day follow?g Ch?g M?g Fe}iv[	!1VZk
Th]day follow?g Chung Yeung Fe}iv[	!4Z
Th]day follow?g Ea}< M{day	!1W
Th]day follow?g Good Friday	#0047
Th]day follow?g H{g K{g Speci[ Adm?i}rativ]Regi{ E}ablishm^t"	!J-
Th]day follow?g N*["	!Fj
Th]day follow?g Tu^ Ng Fe}iv[	!Dl
Th]day follow?g th]Ch?es]Mid-Autumn Fe}iv[	!4C9lFlQqWqcM
Th]fir} day%J+u>y	11
Th]fir} weekday aft< Chri}mas"	cq~D
Th]forth day;Ch?es]New Ye>	#093
Th]fourth day%Lun> New Ye>	!6KNP
Th]sec{d day follow?g th]Ch?es]Mid-Autumn Fe}iv[	!LI
Th]sec{d day%Lun> New Ye>	!0mBqHqNNSvYv
Th]sec{d day;Ch?es]New Ye>	#091
Th]third day%Lun> New Ye>	#092
Th]third day;Ch?es]New Ye>	#092
Thre]K?gs"	16
Tirad^tes'"	4l
Tomb Sweep?g"	#0B-77~5
Touri} Trophy, S^ior Race"	@568
Town Meet?g"	@232
Tr+sf<"	3v
Tr?ity Sunday	#0550
Triumph;Revoluti{	11
Trum+"	58
Tsag+ S>	!0m
Tu^ Ng Fe}iv[	!2f8CJkPGVGao
Tynw[d"	75
Ugadi	!1D7DClIlOHTpZq
Umhl+ga Reed D+ce	@191
Unduvap Full Mo{ Poya"	cn
Unific*"	96
Unified"%Remembr+ce;Dep>ted	!1k
Uni{"	4q
Unity"	25 @272 b4 cm
Unity"%Remembr+ce	!1k
Uraza-Bayram	#01
V.C Bird"	c9
Vaisakhi	4l
Vap Full Mo{ Poya"	ap
Vesak"	!2M !2M2N7u !2M7u
Vet<+s"	bb
Victoria"	@15i
Victory"	58 59~7 6n 8u 98 @189 cg
Victory +d Homel+d Th+ksgiv?g" +d the"%Croati+ def^d<s	85
Victory +d Peace"	59
Victory at Adwa"	32
Victory%Armed Forces"	12
Vietnames]New Ye>	#0I1
Vietnames]New Ye> Holidays	#0I~m
Virg^ d]la C+del>ia y Sagrado Corazón d]Jesús	22
Virg? Isl+ds"	75~t
Virg? Isl+ds–Pu<to Rico Fri^dship"	@1a8
Virg?%Caacupe	c8
Virg?%Chiqu?quirá	@179
Wait+gi"	26~7
Wash?gt{ +d L?coln"	@12f
Wash?gt{'s :	@12f co~r
Wash?gt{'s :/Presid^t's"	@12f
Wash?gt{'s +d L?coln's :	@12f
Wash?gt{-L?coln"	@12f
We} Virg?ia"	6k
We}<n Au}r[ia"	@161
Whit M{day	#0550
Whit]M{th Fe}iv[ (Saga[g+)	!0m
William Tubm+'s :	bt
Wom^'s"	4h
Wom^’s"	39 47
Work<'s"	51~4
Work<s"	51
Work<s Memori["	4s
Work<s'"	51
YMA"	6f
Y+g di-P<tu+ Ag{g's :	@161
Y+g di-P<tu+ Bes>%Neg<i Sembil+'s :	1e
Yom Kippur	#0F172~2
Youm-e-Takbe<	5s
Youm+ Nabi	#04
Youth"	2b 3c~5 6g 8l c8~7
Ysyakh N*[ Holiday	6l
Z+zib> Revoluti{"	12
عيد الإستقلال	3k
عيد الثورة و الشباب	1e
عيد الجلاء	af
عيد الجمهورية	7p
عيد الشهداء	49
عيد المرأة	8d

AD||1CxNho24396u95B08
-03 Encamp||l1
-07 Andorra la Vella||eb
AE||1l3f0lSo-HsG
AG||12439p3qEoPzUFgM
-10 B>buda
AI||1p52439ecgufUfVi2sbFgM
AL||EtKyLWyBg}_pvUrloWqU-LF
AM||tOuehFfEowrn3zkvghwoCtV
AO||1qLxOov2uK3sUIoR0
AR||1xNxOipjH23jB<eqnmepiuiknE0
AS||JTzweXLMNq6VzaOK
AT||1C4xx79G6sp5B08
-1 Burg^l+d
-2 C>?thia
-3 Low< Au}ria
-4 Upp< Au}ria
-5 S[zburg
-6 Styria
-7 Tyrol
-8 Vor>lb<g
-9 Vi^na
AU||EfX2kQA4ezFP
-ACT Au}r[i+ Capit[ T<ritory||gbe-vYpZq7|ez
-NSW New South W[es||e-pZq7|ez
-NT North<n T<ritory||e_rQpZuWhI|ezF
-QLD Que^sl+d||e_q5pc|ez
-SA South Au}r[ia||eHpZq7hIus|FP
-TAS Tasm+ia||tPkgpZgP|EkQAP
-VIC Victoria||q3pZe6rS
-WA We}<n Au}r[ia||q2e--0pb|kQez
AW||1fwxNr_24pg3708
AX||1C2437rboY08
AZ||tQoyl6xij1lYvhszfaoMlxi5syou
BA||1e3Ctwu3l3A4tz3e2lZGo-6fQH5I08
-BIH Fed<*%Bosnia +d H<zegov?a||nQy7
--W We}<n H<zegov?a|||y7
-BRC Brčko Di}rict||j4
-SRP Republika Srpska||veXjI
BB||1lD24sVrOS9kqpKoX08v8
BD|56|qCrtl3nTfqrOgTlSid}pkHk0zi0
BE||14379sn65fB0
-BRU Bruxelles
-DE Deutschsprachig]Geme?schaft
-VLG Vlaams]Geme^schap
-WAL Communauté fr+çaise
BF||1ekowWA437SUnv6H5uu0
BG||1qMmVkUkP3xqgVzLoEhN0
BH|56|1W3f0lSo-idHsIeG
BI||1zOWtg37Unh6wPtD50
BJ||1mCW4379Unt6H50
BL||143zc79fd6eE5fB0
BM||12fvsYkvxYq6vb08
BN|05|1qHh3lss3tpl3f6Uo-yJH0
BO||1uZxNxO23GeZe+wI0
-B B^i||fr
-C Cochabamba||hU
-H Chuquisaca||hQ
-L La Paz||pp
-N P+do||uE
-O Oruro||u4
-P Potosí||uc
-S S+ta Cruz||x3
-T T>ija||yZ
BQ||124pg37pf08
-BO B{aire||gjwJgF
-SA Saba||glwR
-SE S?t Eu}atius||kqy9
BR||12z73o7khu6IvmgD0
-AC Acre||jqeUedje
-AL Alagoas||ySyTkzrj|gD
-AM Amaz{as||kk|gD
-AP Amapá||jliI
-BA Bahia||ok
-CE Ce>á||iS
-DF Di}rito Fed<[||m8jn|z7
-ES Espírito S+to||jh
-GO Goiás||m7qD
--GOIANIA Goiânia||tZ
-MA M>+hão||eJ
-MG M?as G<ais||iT|z7
--BH Belo Horiz{te||6B
-MS Mato Grosso do Sul||iL
-MT Mato Grosso|||gD
-PA P>á||eI
-PB P>aíba||m_tc
-PE P<nambuco||wI
--RE Recife||wdtdB
-PI Piauí||jp
-PR P>+á||k_
--CU Curitiba||ta
-RJ Rio d]J+eiro||gejk|gD
--RJ Rio d]J+eiro||jm
-RN Rio Gr+d]do Norte||ru
-RO R{dônia||iJjr
-RR Roraima||iK
-RS Rio Gr+d]do Sul||uv
-SC S+ta Cat>?a||jijj
-SE S<gipe||k-
-SP São Paulo||wH|gD
--SP São Paulo||hSGjf
-TO Toc+t?s||fYtbiK
BS||1qt249vVnnkusf08
BW||1tW2kQ437xTukulgI0lKv9
BY||1hG0owhb3Xnitt
BZ||1mLsa2kQ43ktxpoDoqmF0gM
CA||E2gZq6F
-AB Alb<ta||lHzbyivb
-BC British Columbia||lHzbgQsKyivb
-MB M+itoba||qezbsKyi
-NB New Brunswick||lHtGvb
-NL Newfoundl+d +d Labrador||rVfB|gZ
-NS Nova Scotia||movb
-NT Northwe} T<ritories||zbsrhTsKyivb8
-NU Nunavut||zbhTyivb
-ON Ont>io||lHzbyiP
-PE Pr?c]Edw>d Isl+d||p2mTsKvb
-QC Quebec||svsmyi
-SK Saskatchew+||lHzbxAyivb
-YT Yuk{||zbsrjtsKyivb
CC||1fWh5h8mlptxC4ezmko_mj0gM
CD||1j8eiej3qPnguF0
CF||1WgE4379UmJnz65vo0
CG||1437S9mA65pH0
CH||12A47S9gWlc08
-AG C+t{%A>gau||fu3G65B
-AI C+t{%App^zell Inn<-Rhodes||G6rL5gK|8
-AR C+t{%App^zell Out< Rhodes
-BE C+t{%B<n||fu
-BL C+t{%Basel-Country||3
-BS C+t{%Basel-City||3
-FR C+t{%Fribourg||GmD65B|49gW8
-GE C+t{%G^eva||mDpBw3|gWlc8
-GL C+t{%Gl>us||ts5hNtV|lc
-GR C+t{%Gris{s|||2
-JU C+t{%Jura||e03GpJmD65|gW8
-LU C+t{%Luc<ne||G65B|49
-NE C+t{%Neuchâtel||os3GmD|9gW8
-NW C+t{%Nidw[d^||weG65B|498
-OW C+t{%Obw[d^||G6wi5B|498
-SG C+t{%St. G[l^||5
-SH C+t{%Schaffhaus^||3
-SO C+t{%Solothurn||weG65|498
-SZ C+t{%Schwyz||CweG65B
-TG C+t{%Thurgau||fu3
-TI C+t{%Tic?o||Cwe3GwrmR65B|2gW
-UR C+t{%Uri||CweG65BgJ|8
-VD C+t{%Vaud||e0mDri|gW8
-VS C+t{%V[ais||weGmD65B|24gW8
-ZG C+t{%Zug||G65B|498
-ZH C+t{%Zürich||3
CI||1qIW4379Unx6H5sw0
CK||EiW24ezvLvPhzsRFP
-Aitutaki Aitutaki
-Atiu Atiu
-M+gaia M+gaia
-M+ihiki M+ihiki
-Miti>o Miti>o
-P[m<}{ P[m<}{
-P^rhyn P^rhyn
-Pukapuka Pukapuka
-Rakah+ga Rakah+ga
-R>ot{ga R>ot{ga
CL||12A3tC{wquA6t4fGhVva5B0sh
-AP Arica y P>?acota||ff
-BI Biobío
--CH Chillán y Chillán Viejo
-NU Ñuble
--CH Chillán y Chillán Viejo||t9
-TA T>apacá
CM||1-HW237s6U60
CN||1tMxgxfxhxevGvFpyjzrXsE
CO||1lCwfD2A3fKiHwUwsztnpfifRhWeRogB0
CR||1D2mP3mau8roo9hY0
CU||zDzm23ibheiZoK0
CV||1jamrxOfM23h2nj6sC50
-S Sotav^to Isl+ds
--PR Praia||jo
CW||1gj24pg37lviO08
CX||1fWh4Wq42ezUye08
CY||1CmXexiQmVkUkP3uQuS6iPsq08
CZ||1243qNwpp7xwojyAhN08
DE||124379so08
-BB Br+d^burg||ASvZ
-BE B<l?||owe5
-BW Bad^-Württemb<g||CG5
-BY Bay<n||CG5
--A Stadt Augsburg||fS6
--EVANG Predom?+tly prote}+t communities
--KATH Predom?+tly catholic communities||6
-HB H+se}adt Brem^||vZ
-HE Hess^||G
-HH H+se}adt Hamburg||vZ
-MV Meckl^burg-Vorpomm<n||owvZ
-NI Nied<sachs^||vZ
-NW Nordrhe?-We}f[^||G5
-RP Rhe?l+d-Pf[z||G5
-SH Schleswig-Hol}e?||vZ
-SL Sa>l+d||G65
-SN Sachs^||vZ?
--BZ L+dkreis Bautz^||G
-ST Sachs^-Anh[t||CvZ
-TH Thür?g^||otvZ
--EIC L+dkreis Eichfeld||G
--UH Un}rut-Ha?ich-Kreis||G
--WAK W>tburgkreis||G
DJ|56|1qHW3f0Uo-neH0
DK||1D2A47S908
DM||1gjgn2439kuoQsL0gM
DO||1lAu5j_nP2pwGw0uBi10
DZ|56|1eVW3Uo-idnjHwE
EC||1gfxOD23ynjMoiIoh0
-P Pich?cha
--QU Quito
EE||1nO2A3Sz<aivhN08
EG|56|hGsxwGl3xKxQ3lZo-e4w9Hf9
EH||nPlnl4rNlTj9o-ilH
ER||1twlBlgowWu2tz3nZUrGHwAmHrW0
ES||1C236Y5kFB0
-AN And[ucía||k4DfPeTkG|65kF
-AR Aragón||Dk5fPeTkG|65kF
-AS A}urias||DfPk6eTkG|65kF
-CB C+tabria||DkKpokG|kF
-CE Ciudad d]Ceuta||Df0tnk9
-CL Ca}il]+d León||DlifPeTkG|65kF
-CM Ca}ile-La M+cha||Dk8GeT|5
-CN C+>y Isl+ds||DgafPeT|65
--EH El Hi<ro||tm
--FU Fu<tev^tura||tj
--GC Gr+ C+>ia||to
--LA L+z>ote||tl
--LG La Gom<a||th
--LP La P[ma||tk
--TE T^<ife||pn
-CT Cat[{ia||4pvwyjgwv|3
--B B>cel{a||ti
-EX Extremadura||DkAeTkG|5kF
-GA G[icia||weDkLk3
-IB B[e>ic Isl+ds||kMD4
-MC Murcia Regi{||weDkG|kF
-MD Comunidad d]Madrid||DkEeTkG|5kF
-ML Ciudad d]Melilla||WDUkG|kF
-NC Nav>ra Ch>t<ed Community||weD4eT|5
-PV Basqu]Country||weD4x5
-RI La Rioja||D4kCkG|kF
-VC V[^ci+ Community||we4wy
ET||hElBlszlWihmVkUUjdHtNll
FI||1C2A437SrbeSoY08
FJ||12kQ4Hh_lk0gO
FO||1D2A4ltmW7S9hN08tU
FR||143zc79fd65fB0
-57 Dép>tem^t Moselle||28
-67 Dép>tem^t Bas-Rh?||28
-68 Dép>tem^t Haut-Rh?||28
-BL Sa?t B>thélemy||eE
-GF Guy+e||eD
-GP Guadeloupe||2eC
-MF Sa?t M>t?||eC
-MQ M>t?ique||2eB
-RE La Réuni{||eF
-YT Mayotte||eA
GA||1W4-439U6n_50
GB||E24kNxkFP
-ALD Ald<ney||m-
-ENG Engl+d||yN
-NIR North<n Irel+d||xnfnyN
-SCT Scotl+d||tRp9yMxm|E4
-WLS W[es||yN
GD||1nK2439Gkugmgpyl08
GE||1fotwu1rmowt0mVkRkUkPXwWnawhyQwZ
GF||143zc79eDfd65fB0
GG||E24kNqOxkFP
GH||EhnnRl524pvlVm0pmlLFP
GI||Ehh24-9rPxkvNqGmQFP
GL||1CD2A4ud7S9s9hN08
GM||1nMqBpj243eMyVidw86H0
GN||1qIWsi43eMU6HoH0
GP||1243zc79eCfd65fB0
GQ||123Guff7h-oLnD0
GR||1CfLexmVkUkP3uQ-16sq08
GT||1D2kQ3fFo9wD50
-1 Guatem[a
--101 Guatem[a||6
--102 S+ta Cat>?a P?ula||x1
--103 S+ José P?ula||ww
--104 S+ José del Golfo||ww
--105 P[^cia||wu
--106 Ch?autla||x2
--107 S+ Pedro Ayampuc||uq
--108 Mixco||x6
--109 S+ Pedro Sacatepéquez||w_
--110 S+ Ju+ Sacatepéquez||wz
--111 S+ Raimundo||x0
--112 S+ Pedro y S+ Pablo||wr
--113 Fraij+es||zp
--114 Amatitlán||x2
--115 Villa Nueva||B
--116 Villa C+[es||wx
--117 S+ Miguel Petapa||w-
GU||JTmZLMNqRq6VIzaOu7K
GW||1mpowW3UuXoFvW0
GY||1vf243fHnakVgXkq-G08
HK||yzqfz2z42yuyryt3yqzGn0yys0ys0y-z0kOhCgBhPyxywyvz1
HN||1D2kJ3o9xWhXfA0
HR||1CA43s7Geyzj65vc08
-17 Split-D[matia
-19 Dubrovnik-N<etva
HT||nJeYqz2A37lyG6eu5Ifm0
HU||1s5sF2A43S9wn508
IC||1CD23gafPYeTkFB0
-EH El Hi<ro||tm
-FU Fu<tev^tura||tj
-GC Gr+ C+>ia||to
-LA L+z>ote||tl
-LG La Gom<a||th
-LP La P[ma||tk
-TE T^<ife||pn
ID||1qHh3tql4237UzZuDo-o0H0
IE||1xoxt4lqlploqF0xu
IL|56|uGrfocxLwNwMielRxP
IM||E24kNxkz9zHFP
IN||Z2abc0dvUqsgRkbkXrsrep8k2jwme
-AN Andam+ +d Nicob> Isl+ds
-AP Andhra Pradesh||lz
-AR Arunach[ Pradesh||1xz
-AS Assam||tE3
-BR Bih>||fy3
-CH Ch+dig>h||md
-CT Chhattisg>h||lzmc
-DD Dam+ +d Diu||mS
-DL Delhi
-DN Dadra +d Nag> Haveli
-GA Goa||lQmS
-GJ Guj>at||mbx9
-HP Himach[ Pradesh||xymxqoqq
-HR H>y+a||mdr4qnlzxJ
-JK Jammu +d Kashmir||fx
-KA K>nataka||fcn5pOpN
-KL K<[a||zV3pS
-LD Lakshadweep
-MH Mah>ashtra||qp
-ML Megh[aya||-BfxxD
-MN M+ipur||uH
-MP Madhya Pradesh
-MZ Mizoram||vdqh
-NL Nag[+d||om
-OR Odisha||tu
-PB Punjab||xI
-PY Puduch<ry||jJ
-RJ Raja}h+||vQqo
-SK Sikkim||x-
-TG Tel+g+a||yc
-TN Tamil Nadu||3
-TR Tripura||mx
-UP Utt> Pradesh
-UT Utt>akh+d
-WB We} B^g[||yRtEfp3vQ
IR|5|g3qig4ehr6Wt6mztep1xUr8Uk^Cw5yafNf1jZr9r7g9r5
IS||1D2A4lm37S9n6hg08hLtU
IT||1CA4qW3vi6sN5B08
-21 Piedm{t
--TO Tur?||wb
-25 Lomb>dy
--MI Mil+||wV
-32 Südtirol||9
-52 Tusc+y
--FI Flor^ce
-62 Lazio
--RM Rome||wr
-82 Sicily
--PA P[<mo||wm
JE||E24kNqOxkyKFP
JM||1fM24q0ktnwsZ0gM
JP||1h[-l0xdxMhsmYg_q-rrv-hRfZxciNps
KE||1W2A43UqjrhrIp60gM
KM||1qHgzl33lTo-nkHqx
KN||Egi24q59kuiMscoB08
KR||1phodpqh0gSrUhxqSpisQmgFqd
KY||EsXfM24jsvJhv08
KZ||tQtwoyhptAuTjWzdkYgcvkoa
LC||1xBnN2439GghkqyhsH08
LI||1C2437lfle9Gq_B08
LK||1k1yYtBs2qrqknAfb2iaxRq9icn9eKublErdtXfzzWjTnBzK0
LR||1f4jOp4lNs_nqlwyj-30
LS||1rk24-A7eNpWoI08
LT||1ixiwA43xsy365IhN08
LU||143lF79sl6508
LV||12A43w1rcrZvnhN08tV
LY|56|w6l33f0lSo-HrHqTob
MA||1eoW3Uo-lbeset-KH^oS
MC||1wY4379G65mfB0
MD||1txowkUkPrT3Xo3ss0
-CA Cahul||gY
-CU Chiș?ău||gd
ME||tShMhNhG0hKgLl3uV2mUAkTkSp-nYlSy4-E5
MF||143zc79eCfd65fB0
MG||1owWrFA437eM9Und650
MK||1tyWtzu03wojCo8wCj6wX
ML||1fDWrE43pDUHoE0
MQ||1243zc7eB9fd65fB0
MR||1W3eMlSo-HoU
MS||Ewj24q59vOkrFPlh
MT||1lPwem423pIwr6zgoCBvp0
MU||1tJe9yfqmhBs4zIkf3mE5fIjv0
MW||EpCrDkW24pvpMnlrpF
MX||1i0fs3oAwB0gy
MY||1h6iml93UzX-Cp0Ho4qvjR0
-01 Johor||yglsyCmi|1im
-02 Kedah|56|qHyglslTyD|1imU
-03 Kel+t+|56|lTyE|1U
-04 M[acca||lsjNrR|im
-05 Neg<i Sembil+||-DqHyg|im
-06 Pah+g||mhyF
-07 P^+g||ygjKuP
-08 P<ak||ygyG
-09 P<lis||qHlTvT|1U
-10 Sel+gor||ygyH
-11 T<^gg+u|56|qHegyIf0lT|1U
-12 Sabah||2yXwThN|im
-13 S>awak||2mGx7x8jP|imjR
-14 Ku[a Lumpur||ldyg
-15 Labu+||ldyX
-16 Putrajaya||ldyg
MZ||1mw-6-AncqgjYuOv6lJ
NA||1nS24-8gr7eMmtn20lKv7
NC||pF43zc79fd6tH5fB0
NE||1qIW4hi3Uo-nuHvq0
NF||EfXl_24ezeepatYykFP
NG||1n724-7n8h1jbo-HoGt308
NI||1D23h2w7flo9orB0
NL||1A4pe7S908
-GR Gr{?g^
--GRN Gr{?g^
-NH North Holl+d
--ALK Alkma>
-ZH South Holl+d
--BRL Brielle
--LDN Leid^
NO||1D2A437htS908
NZ||EiWzu24e8pYrJq8FP
-AUK Auckl+d Prov?ce||uz
-BOP Bay%Pl^ty||uz
-CAN C+t<bury||hD
--Tim>u Tim>u Di}rict
-CIT Chatham Isl+ds||v2
-GIS Gisborne||uz
-HKB Hawke's Bay||v4
-MBH M>lborough||v1
-MWT M+awatu-W+g+ui||uy
-NSN Nels{||u-
-NTL Northl+d||uz
-OTA Otago Prov?ce||v0
-STL Southl+d||ux
-TAS Tasm+||u-
-TKI T>+aki||u_
-WGN Well?gt{ Prov?ce||uy
-WKO Waikato||uz
-WTC We}l+d||v3
--Bull< Bull< di}rict
PA||1rBxO23xEhZupoVrqsu0uh
PE||1D2A3fgwruUnrfkx4fe5Bfh0
-CUS Cuzco
PF||1rg243zc79fd65fBqy0
PH||1WD2Aj03UnbsegG0wK
PK||pQl3uC3lS-FfOn-HozvH
-BA B[ochi}+
-GB Gilgit-B[ti}+
-IS Islamabad
-JK Azad Kashmir
-KP Khyb< Pakhtunkhwa
-PB Punjab
-SD S?dh
PL||1CA43hrSG65oRhN08
PM||143zc79fd65fB0
PR||JCg1Tzwg7eWklg5LMNf_vEg0q6VzajuOK
PT||12AqX3Gua6nF5v_B0
PY||1msD23nXgwvX6gHzs0
RE||143zc79fd65fBeF0
RO||tOCwcjGmVkUkP3uQh2-16xlt508
RS||tTtwy1u2tzu0p_fC
RU||1tLhGjVoxxjXwOzQ
-AD =%Adygea||zTisplvs
-AL Altai =||j5
-BA =%Bashkorto}+||zTplvt
-BEL Belgorod Obla}||uw
-BRY Bry+sk Obla}||vS
-BU =%Buryatia||-2
-CE Chech^ =||zTi9uLpl
-CR =%Crimea||jDzTt-plzC
-CU Chuvash =||j3
-DA =%Dage}+||zTt-izpliAi-
-IN =%Ingushetia||kdka
-IRK Irkutsk Obla}||zS
-KB Kab>d?o-B[k> =||zTjEizirply8eL
-KC K>achay-Ch<kess =||zTisjFpl
-KDA Krasnod> Krai||vR
-KL =%K[mykia||zFf-vuit
-KO =%Komi||vw
-KR =%K>elia||vv
-MR =%Mordovia||e1
-NO =%North Ossetia-Al+ia||lr
-OMS Omsk Obla}||vS
-PNZ P^za Obla}||zM
-SA Sakha (Yakutia) =||vx-M
-SAR S>atov Obla}||vS
-SEV Seva}opol||iyxF
-STA Stavropol Krai||vR
-TA =%Tat>}+||zTplvyiB
-TY =%Tuva||xHiCrwvz
-ZAB Zabayk[sky Krai||-2
RW||1vAmqW24mK3UnhqQsS608
SA|56|m1l8lasD
SC||tO2kQA43Gsknf65B0
SD|56|nJiEl7iFlSo-HwF0
SE||1C2A437Ss8rbeS08
SG||1h7mm23mkzYsAjR0
SH||E24vKwa9fThJgN
-AC Asc^si{ Isl+d||7
-HL Sa?t Hel^a
-TA Tri}+ da Cunha||7ef|fT
SI||tOumA4i_puSy26vZiq0oe
SJ||1D2A437htS908
SK||1C243wpxV5hN08
SL||1f5oxpj24nWyWrM0gM
SM||1ClOelnHA43GqV6yogv5hfB08
SN||1Wsj4379lUidql6H50
SO||1W3UidofnhH
-AW Awd[||qHw2o-|1idnh
-SA S+aag||qHw2o-|1idnh
-SO Sool||qHw2o-|1idnh
-TO Togdhe<||qHw2o-|1idnh
-WO Woqooyi G[beed||qHw2o-|1idnh
SR||1h3iimyW243Ukoooj7jSoT08
SS||1uJowl2wQlXnmrA0vrtV
ST||JrCpxnof8ePyUK
SV||D2kQ3gto9I0
-SS S+ S[vador||lj
SX||12A4pdgg37Skoi4xS08
SZ||124g6sPpv7gCo6zJ0gMnI
TC||Ehh24sdvMkut2sTsOFP
TD||1W43UnyH5utm60
TG||1qJl24nV379lWjA6g850
TH||1qugxxZiGzXvIpXfJgUyppTpVpUi7tV
TN||1-PW-O-S3Uo--R-TH-Q
TO||124e7kntvg2iDem08
TR||1l3s-qAhdlZjczfvl
TT||1Wxb2AolGq1kso4vjjQ0gM
TW||m2hAh3z3z5y_h9uNuMg-z8prj-rYhmsJw4i8s1
TZ||1-Nl424pPzN3UwSrxrKtroZhH
UA||tIoyt_pzzduRhuy5o1jXF
UG|0|1qKf3owW2A43Ur3sWoJ08
US||JTzwLMNQVROK
-AK Alaska||ugxGopeQ|zwV
-AL Alabama||wLmOhkpA|Tzw
-AR Ark+sas||jymNhN|Tzw
-AZ Ariz{a||jxqc|Tzw
-CA C[ifornia||ujiRiY|zwV
--LA Los Angeles
-CO Colorado||z-m3|zwV
-CT C{necticut||qY2
-DC Di}rict%Columbia||kmop|V
-DE Delaw>e||2kiiU|zwV
-FL Florida||yPhciU|zwV
-GA Georgia||x_y0zx|zw
-HI Hawaii||ujur2pLy6mI|zwV
-IA Iowa||qYop|V
-ID Idaho||r2ug|Tzw
-IL Ill?ois||qYgqqwki
-IN Indi+a||2unkjqZ
-KS K+sas|||zw
-KY K^tucky||hNtV|zw
-LA Louisi+a||qz2ki
--NO New Orle+s
-MA Massachusetts||uI
-MD M>yl+d||ugt8|zw
-ME Ma?e||zyuIop|zw
-MI Michig+||hNtV
-MN M?nesota||zzop|zwV
-MO Missouri||qYzE
-MS Mississippi||r0hl|T
-MT M{t+a||qbkjhNtV|zw
-NC North C>ol?a||2iXhO|zwV
-ND North Dakota||uj|zw
-NE Nebraska||ugf2|zw
-NH New Hampshire||r1ugkiiX|TzwV
-NJ New J<sey||qYui2kj|zw
-NM New Mexico||ujopiX|zw
-NV Nevada||uitFlI|zwV
-NY New York||qYyPkj
-OH Ohio||z-|zw
-OK Oklahoma||ujiX|zw
-OR Oreg{||ui|zw
-PA P^nsylv+ia||ujlu|zw
-RI Rhod]Isl+d||zh
-SC South C>ol?a||hj8
-SD South Dakota||ujt7|zwV
-TN T^nessee||ug2hN|zw
-TX Texas||ujiXhNiV|zw
-UT Utah||zvuY|zw
-VA Virg?ia||mMki|zw
-VT V<m{t||ujzAftop|zwV
-WA Wash?gt{||uj|zw
-WI Wisc{s?||yPuokj
-WV We} Virg?ia||yPugz_qa|zw
-WY Wyom?g||ug|zw
UY||1D23hyo20
UZ||EoykctfijkZo5ybi6
VA||xXCewweD2kQA4nGwgev7SGwryO6wl5IB08xrtV
VC||1sg2439gkgoksoO0gM
VE||1gfxOD2AjL3fjnjgAighN0tV
-B Anzoátegui||rz
-G C>abobo||kI
-K L>a||kBry
--BA B>quisimeto||k7
-M Mir+da||we
-N M{agas||kD
-S Táchira||6
-V Zulia||r-kH
VG||1ymhh249xazqkwkxkyxvFP
VI||Jz6TugzBD24LMkpNn4q6zrzaOK
VN||1zoznn3j23sB
VU||1rvvBvCvDmB2437pGns6i3pE0m9
WF||14wk3zc79wtfdyd65fB0
XK||1twnLWAhqtz3lFU0
YT||14eA3zc79fd65fB0
ZA||1n12lGm5-A-Jt1v5mnio0if
ZM||1-5-I24pR3eOmuzPlMsMoN0
ZW||124nU3eMmvjUzR08`;

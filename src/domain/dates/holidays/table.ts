/*
 * Built by `npm run build:holidays` from date-holidays (https://github.com/commenthol/date-holidays): code under the ISC licence,
 * data by its contributors under CC BY 3.0 (https://creativecommons.org/licenses/by/3.0/), partly from Wikipedia under CC BY-SA 3.0.
 * Changed: only official days off, with the corrections of scripts/holidays/corrections.ts, written as docs/decisions/0016 says.
 */
/** The years that the table holds. */
export const FIRST_YEAR = 2026;
export const LAST_YEAR = 2032;

export const TABLE = `0|0|0|0|0|0|0
0,1,2|0,1,2|0,1,2|0,1,2|0,1,2|0,1,2|0,1,2
0,1|0,1|0,1|0,1|0,1|0,1|0,1
1|0|0|0|0|0|2
0|0|0|0|0|0|0,2
0,1|0|0|0|0|0|0
0,2|0|0|0|0|0|0,2
0,1|0|0|0|0|0|0,2
0|0|-1|-2|4|0|0
0|0|-1|0|4|3|0
0|0|-1|-2|4|3|0
0|0|0|0|0|0|-1,0
0,1|0|0|0|0|0|-1,0
1|0|0|0|0|0|0
2|0|0|0|0|0|2
0,1|0,1|0,1|0,1|0,1|0,1,3|0,1,2,3
1,2|1,2|1,2|1,2|1,2,4|1,2,3,4|1,2,3
1,2,3,4|1,2,3,4|1,2,3,4|1,2,3,4|1,2,3,4|1,2,3,4|1,2,3,4
0,2|0|0|0|0|0|0
0|0|-1,0|0|0|0|-1,0
0|0|-4|2|0|0|0
0|0|0|0|0|0,3,4|0
0,1,2|0,1,2|0,1,2|0,1,2|0,1,2,4,5,6|0,1,2|0,1,2
0|-3|0|0|0|0|0
1|1|0|0|0|0|0
0|0|0|0|0|0|0,3
-6,0|0|0|0|0|0|0
0|0|-1|2|0|0|0
1|0|-1|5|-1|3|-1
-1|-1|0|0|0|0|0
0,1,2,3|0,1,2,3|0,1,2,3|0,1,2,3|0,1,2,3|0,1,2,3|0,1,2,3
0,3|0|0|0|0|0|0
0|0|0|0|0|0|1,2
0,1|-1,0|0|-1|-1|-1|-1
-1,0,1,2|-1,0,1,2|-1,0,1,2|-1,0,1|-1,0,1|-1,0,1|-1,0,1,2
0,1|0|0,2|0|0|0|0,2
0,1,2|0,1,2|0,1,2|0,1,2|0,1,2,4|0,1,2,3,4|0,1,2,3
-2,-1,0,1|-3,-2,-1,0|3,4,5,6|-2,-1,0,1|1,2,3,4|0,1,2,3|-1,0,1,2
0,1|0,1|0,1|0,1|0,1|0,1|0,1,2
0,1,2|0,1|0,1|0,1|0,1|0,1|0,1
0,1,2|0,1|0,1|0,1|0,1|0,1|0,1,2
-1|-1|-1|-1|-1|-1|0
0|0|1|0|0|0|0
-1|0|0|0|0|0|0
0,1|0,1|0,1|0,1|0,1|0,1|0,2
-1,1|0,1|-1,0|-1,0|-1,0|-1,0|-1,0
2|0|0|0|0|0|0
0,1,2,3,4,6|0,1,2,3,4,6|0,1,2,3,4,6|0,1,2,3,4,6|0,1,2,3,4,6|0,1,2,3,4,6|0,1,2,3,4,6
0,1,2,3,4|0,1,2,3,4|0,1,2,3,4|0,1,2,3,4|0,1,2,3,4|0,1,2,3,4|0,1,2,3,4
0,2|0,2|0,2|0,2|0,2|0,2|0,2
1|0|-1,0|0|4|3|0
0|0|-1,0|0|4|3|2
0|0|0|0,2|0|0|0
-2,0|0|0|0|0|-1,0|0
-6|0|-5|-5|-3|-4|-5
-2|0|-1|-2|-3|0|-2

0k6JCKHoNpTOYs
1E6mCIHqNNSvYS
2H7pDMIuOQTyZV
2c89DhJDOlUIZq
3i9EEnKKPsVOaw
1b7cD4IfOgU8a9
005jBPH8MrSYYFdy
1E6mCICKHqNNSvYS
0F5nBJGsMORxXTd0
0l6HBpHpNMSuYu
0m6JBrHNMvSSX-dX
2h8OE5JoPWVDaw
2f8CDkJkPGVGao
4B9kFkLGQpWpcL
1R7SC_IXOWU3Zb
3M8vESJ-PWV2aa
1F6mCIHqNNSvYS
0k6GBoHoNKStYt

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
] de 
^en
{on
}New Ye>

Christmas"	cp
}'s"	11
Good Friday	#0046
Labour"	51
East< M{day	#0049
All Sa?ts'"	b1
Assumpti{	8f
Asc^si{"	#0087
Box?g"	cq
Whit M{day	#0098
East< Sunday	#0048
Immaculate C{cepti{	c8
Epiph+y	16
Maundy Thursday	#0045
}'s"	11~4
Christmas"	cp~4
Corpus Christi	#00108
Mawlid	#04
All Souls'"	b2
}'s"	!005jBPBQH8MrSYYFdy
Christmas"	cp~B
Memori["	@15p
Junete^th	6j~B
Indep^d^ce"	74~C
Th+ksgiv?g"	@4bm
Box?g"	cq~6
Labor"	@191
Vet<+s"	bb~C
P^tecost	#0097
Eid [-Adha	#021
M>t? Luth< K?g Jr."	@11f
Columbus"	@1a8
Eid [-Fitr	#01
Victory"	59
Fiesta Naci{[]España	ac
="	1q
Ambedk> Jay+ti	4e
Indep^d^ce"	8f
G+dhi Jay+ti	a2
Holi	!0-6z
2 J+vi<	12
25th Anniv<s>y;C+{iz*%Righteous W>rior Fyodor Ushakov	!3O
2nd day;Labour"	52~5
2nd day;}	12~5
30 June"	6u
75th +niv<s>y;GDR upris?g	!E2
AFL Gr+d F?[ Friday	@59o
ANZAC"	4p 4p~7
Aboliti{%Slav<y	21 4r 5m 5r 6a a9 ck
Accessi{"	ch
Adelaide Cup"	@138
Adesão do Grão-P>á à ?dep^dência do Brasil	8f
Adesão do M>+hão à ?dep^dência do Brasil	7s
Adhi Pos{ Full Mo{ Poya"	5u
Adyghe (Circassi+)"	9k
Africa"	5p
Africa"/ H<oes'"	5p
Afric+ Freedom"	5p~5
Agricultur[ Reform"	9u~C
Alaska"	ai
All Sa?ts'"	@1b1 @6av b1~5
Alusivo ao Dia Int<naci{[ da Mulh<	38
Amazigh }	1c
Am<ic+ Citiz^ship"	32
Am<ic+ Samoa Flag"	4h
Ancestry"	12
Ande+ Amaz{i+ Chaqueño }	6l
Ande+ Amaz{ic Chaco+ }	!2i
Andorra La Vella Festiv[	!3K3L3M
Anguilla"	5u
Aniv<sário do estado	6f
Anniv<s>y (Bounty)"	68~3
Anniv<s>y"	8e
Anniv<s>y%Inst[l*;Sult+%T<^gg+u	34
Anniv<s>y%Islamic Revoluti{	2b~T
Anniv<s>y%Presid^t Laur^t Kabila	1g~I
Anniv<s>y%Prime M?ist< Patrice Em<y Lumumba	1h~5
Anniv<s>y;1966 Upp< Volt+ coup d'état	13
Anniv<s>y;Ar^go	3p
Anniv<s>y;Cor{*%H.M. K?g George Tupou I	c4~p
Anniv<s>y;Gre^ M>ch	b6
Anniv<s>y;Indep^d^ce M+ifesto	1b
Anniv<s>y;Pass?g to Immort[ity%G^<[ José]S+ M>tín	8h~9
Anniv<s>y;Pass?g to Immort[ity%G^<[ M+uel Belgr+o	6k
Anniv<s>y;Pass?g to Immort[ity%G^<[ M>tín Miguel]Güemes	6h~8
Anniv<s>y;Recov<y Oued Ed-Dahab	8e
Anniv<s>y;Revoluti{;K?g +d the People	8k
Anniv<s>y;death%Dess[?es	ah
Anniv<s>y;electi{%Pope Leo XIV	58
Anniv<s>y;found*%Vatic+ City	2b
Annunci*, Anniv<s>y%1821 Revoluti{	3p
Anti-Fascist Struggle"	6m
Anzac"	4p 4p~7 4p~D
Arafat"	#02
Arbae^-e Hosse?i	#0F
Arbor"	@54o
Archbishop J++ Luwum"	2g
Armed Forces"	2b 2i~5 3v 83~5 96~C a6
Armed forces"	[
Armistice"	bb bb~D
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
Augsburg Peace Festiv[	88
August B+k Holiday	@18p
August M{day	@182
August Thursday	@481
Austr[ia"	1q 1q~3
Aut{omia do Estado	3i
Autumn[ Equ?ox"	#0B94~W
Az<baij+ Armed Forces"	6q~4
Bak Full Mo{ Poya"	41
Basava Jay+ti	4u
Bastille"	7e
Battle%Angamos	a8
Battle%Arica	67
Battle%Arica +d Flag"	67
Battle%Ayacucho	c9
Battle%Boyacá	87
Battle%C>abobo	6o
Battle%Junín	86
Battle%S+ Jac?to	9e
Battle%V<tières"	bi
Battle;Boyne (Or+gem^’s")	7c~7
Bedoba	12
B^g[i }	4f
B^g[i }'s"	4e
B^i"	bi~5
B^ito Juárez's birthday	@13f
B^n?gt{ Battle"	@18g
B<chtoldstag	12
B<muda"	@55p
Betico Croes"	1p
Bh+u Jay+ti / M>tyrs'"	7d
Bih>"	3m
B?>a Full Mo{ Poya"	9q
:%Buddha Shakyamuni	!2M
:%D{ Luis Muñoz Riv<a	@17f
:%Dr. José Celso B>bosa	7r
:%Eug^io M>ía]Hostos	@118
:%His Roy[ Highness The Crown Pr?ce Tupotoʻa-ʻUluk[[a	9h
:%Imam Ali	#08-14
:%Imam Mahdi	!0X63BbH7MgSCXldH
:%José]Diego	4g
:%K?g Mswati III	4j~7
:%Luis Muñoz M>ín	2i
:%Muhammad Prophet	#045
:%Simón Bolív>	7o
:;Buddha	!7nDKOrUr
:;late K?g Sobhuza	7m~7
Black Aw>^ess"	bk
Bog+da"	3t
B{aire"	96
B{ifacio"	bu
Boqu<{ Battle Victory"	9t
Botsw+a"	9u
Box?g"	!5dBKH2MlSSdt !BKMlSSY9dt 18 cq~5 cq~7 cq~D cq~E
British Columbia"	@182
Buddha Purnima	!1u7uDQ
Buddha's :	#0C-26~X 5j
Buddhist L^t	!3I
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
Catholic East<	#0048~2
Celebración del Div?o S[vador del Mundo	86
Celebr*;:%H< Majesty the Que^	@168
C<im{ia di ?vestitura dei Capit+i Regg^ti	a1
Chaco Armistice	6c
Chakri Memori["	46
Ch+ge%Fed<[ Gov<nm^t	!S3
Cheikh Al Ma>ouf"	3i
Childr^'s"	44~C 55~5 55~7 5r 61
Ch?ese }	#09 #09~2 #09~6 #09~c #09~e
Ch?ese } (2nd")	#091~6
Ch?ese } Holiday	#094
Ch?ese }'s Eve	#09-1
Ch?ese Spr?g Festiv[	#09
Ch?g M?g Festiv[	!7BCuIbOJU0
Christchurch Show"	@5bc
Christmas"	!055oBWHDMwSdYL 16 17 cp~2 cp~3 cp~P cq
Christmas Eve	!H0 16 co co~r
Chung Yeung Festiv[	!A5G5LeRAXAci
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
C{fed<ate Memori["	5a @14m @14o
C{fucius’ :	9s~C
C{stituti{"	17 3e 3f~7 49 53 53~V 5h 6s~7 72 75 7h~4 7i 84~7 8f~5 97 @121 @1b6 @581 a5 a9 bc c8~7 ca cp~B
C{stituti{";Chech^ =	3n
C{stituti{";=%Dagest+	7q
C{stituti{";=%Tat>st+	b6
C{stituti{";=%Tuva	!1_
C{stituti{["	@1b2
Coptic Christmas	17
Coptic East<	#05
Cor{*"	54
Corpus Christi	#00112
Criação do T<ritório Fed<[	9d
Criação do estado	14 a5 ab
Culturama"	@281
Culture"	b3~5
Curaçao"	aa
Cyprus Indep^d^ce"	a1
Cyprus N*["	41
Cés> Chávez"	3v~5
Data magna do estado	3p 4l
Day Aft< Th+ksgiv?g	@5bn
Day aft< Christmas	cq
Day aft< }'s"	12~6
Day aft< Th+ksgiv?g	@5bn
Day aft< Th+ksgiv?g"	@5bn
Day aft< the Commemor*;Assault;M{cada g>ris{	7r
Day before S?h[a +d Tamil }	4d
Day before the Commemor*;Assault;M{cada g>ris{	7p
Day follow?g Vesak Full Mo{ Poya"	52
Day%Ashura	#039
Day%At{em^t (Yom Kippur)	#0E172
Day%Goodwill	cq
Day%Indig^ous Resist+ce	ac
Day%Lam^t	3s
Day%Lib<* +d Innov*	2p
Day%Memory +d H{our	59~7
Day%N*[ Sov<eignty	bk~A
Day%N*[ Unity	6h
Day%Nuzul Al-Qur+	#0A17~f
Day%Pray< +d Rep^t+ce	@3bh
Day%Rec{cili*	cg
Day%Remembr+ce for Truth +d Justice	3o
Day%Remembr+ce for the Dead	b1
Day%Remembr+ce;Adyghe (Circassi+) Victims;Russi+-Caucasi+ W>	5l
Day%Remembr+ce;Dep>ted (Rad{itsa)	#059
Day%Remembr+ce;Victims;Deport*;K[myk People	cs
Day%Respect for Cultur[ Div<sity	ac~9
Day%Restor*%Indep^d^ce	8k
Day%Restor*%Indep^d^ce%Lithu+ia	3b
Day%Restor*;State%Lithu+ia	2g
Day%Sevastopol's Return to Russia	3i
Day%Speci[ Remembr+ce;Dep>ted (Rad{itsa)	#059
Day%Unity;Peoples%Dagest+	9f
Day%Upris?g Aga?st Occup*	4r
Day%V[or	49
Day%Victory ov< Fascism	59~7
Day%lib<at?g the South for n*[ reunific*	4u
Day;Chuvash =	6o
Day;Establishm^t;District	38
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
Day;Vet<+s +d the F[l^ ? the M[v?as W>	42
Dayt{ Agreem^t"	bl
De Jure Tr+sf<"	8g
Decl>*%George Town as World H<itage Site	77
Decl>*%Indep^d^ce	4j
Decl>*%Indep^d^ce%Quito	8a
Decl>*%M[acca City as Historic[ City	4f
Decor*"	@338
Deepav[i	!4t !4t4uAPFyLyRU !4t4uAPGPLyRU !4tAPFyLyRU
Deepav[i Festiv["	b8
Def^ce Forces"	@288
Def^d<;Fath<l+d"	2n 57~5
Def^d<s%Ukra?e"	a1~5
Def^se Force’s"	9p
Demise%Prophet Muhammad +d Imam Hass+ (Mujtaba)	#0F8
Democracy"	1d 6c~4
Democracy +d N*[ Unity"	7f
D<g Downf[l"	5s
Dia da Amazônia	95
Dia da C{sciência Negra	bk
Dia]Cat[uña	9b
Dia]Nossa S^hora da P^ha	#0056
Dia]S+ta Cat>?a	@08b
Dia]S+ta Cat>?a]Alex+dria	@0bp
Dia]São Jorge	4n
Dia]São José	3j
Dia]São Sebastião	1k
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
Drag{ Boat Festiv[	#0C #0C~5
Du>te's :	1q~A
Durga Puja	a8
Duruthu Full Mo{ Poya"	13
Dussehra	!4aFe
Día Naci{[]G[icia	7p
Día]And[ucía	2s~5
Día]Aragón	4n~5
Día]Asturias	98~5
Día]B>quisimeto	9e
Día]Castilla-La M+cha	5v
Día]Ceuta	92~5
Día]Extremadura	98~5
Día]La Div?a Pastora	1e
Día]La Rioja	69
Día]Matur?	c7
Día]la Comunidad]Madrid	52~D
Día]la C{stitución Española	c6 c6~5
Día]la Virg^]la Ch?ita	bi
Día]la Virg^ del Socorro	bd
Día]las Américas	4e
Día]las Instituci{es]C+tabria	6s
Día]las Letras G[legas	5h
Día]les Illes B[e>s	31~5
E>ly May b+k holiday	@151
East< M{day	!74D5IZOaU9Zd #051
East< Saturday	#0047 #05-1
East< Sunday	!1b7cIfOga9 #0049 #05
Eid Ul Adha	#021
Eid [ Fitri	#01~4
Eid [-Adha	!2I7r #021~1 #021~2 #021~5 #021~7 #022 #023 #02~G #02~H #02~U
Eid [-Adha (Ghurba)	#021
Eid [-Fitr	!6n #011 #01~1 #01~2 #01~4 #01~F #01~U #03-89~U #0G~2
Eid [-Fitr (M>khash)	#01
Eid [-Ghade<	#029
Eid-Ul-Fitr	#0G
Eight Hours"	@138
Electi{"	!4K4fFiG8RBRWcZc_ !4oGHRfd1 @2b2
Elevação do Amaz{as à categoria]província	95
Em+cip*"	3m 4g 64~o 71 73 81 81~3 81~5 81~D @182 @47t
Em+cip* M{day	@182
Em+cip* Tuesday	@283
Em+cip* Wednesday	@384
Em+cipação política	9g
Em+cipação política]S<gipe	78
Em+cipação política do estado do P>+á	cj
Emp<or's :	2n~5
Encamp Town Festiv[	!2g2h2i
Epiph+y	16~8 1j @116
Errol B>row"	1l
Es[a Full Mo{ Poya"	7t
Europe"	59
Family"	#0049 @12f @5bm cp cq
F>m<s"	@5c1
F>m<s'"	@182
Fast +d Pray<"	@549
Feast%Sa?t Agatha	25
Feast%Sa?t Paul's Shipwreck ? M[ta	2a
Feast%St. Fr+cis Xavi<	c3
Feast%Tab<nacles (Sukkot)	#0E177
Feast;Thr{e	7u
Fed<["%Th+ksgiv?g, Rep^t+ce +d Pray<	@09f
Fed<[ T<ritory"	21
Fei<tagsbrücke	#00109 #0088
F^kil"	2a
Festiv["	cv~6
Fiesta]Castilla y León	4n~5
Fiestas Agost?as	83~n
Fiji"	aa~5
F?d?g;True Cross	!4D9wFfLLR2WlcU
First"%Summ<	@44i
First M>tyr	38
First M{day ? August	@182
First M{day ? June	@161
First M{day ? May	@151
First M{day;Uastyrdzhi (Djeorguiba) Festiv[	!56
First day%Ramad+	#0A
Flag"	4o 6e 72 8o b9~7
Flag +d Univ<sities'"	5i
Form*"	b1
Found*"	2b~5 36~4
Found<s"	84~7
Found?g"	2m
Found?g;=%Ch?a	!005jBPBQH8MrSYYFdy
Fr+ces Xavi< Cabr?i"	@1a1
Freedom"	3v 4r
Freedom +d Democracy"	c1~5
Fundação da Cidade]Goiás	7q
Fundação]Brasília	4l
Fête]Famille	cq
Fête]la commémor*]la c{fér^ce n*[e souv<a?e	6a
Fête des chefs coutumi<s	35
Fête du Vodoun	1a
Fête n*[e	81
G+esh Chaturthi	!429aF6L6QeWecB
G>ifuna Settlem^t"	bj~3
Gawai"ak	61~2
Geez }	!3z9gFPL5QoWVcE
G^<[ Electi{"	!4oGHRfd1
G^<[ Pray<"	6u
G^ocide Memori["	47
George Price"	1f
George Wash?gt{"	@12f
George Wash?gt{'s :/Daisy Gats{ Bates"	@12f
George Wash?gt{/Thomas Jeff<s{ :	@12f
Gesta H<oica]Ju+ S+tam>ía	4b
Gibr[t> N*["	9a~Q
Giorno festivo fed<[e	81
Goa Lib<*"	cj
Gold Cup P>ade"	@58f
Good Friday	!1Z7aIdOea7 #05-2
Great Pray<"	#0074
Gre^ M{day	#05-48
Gre^<y"	54~I
Guam History +d Chamorro H<itage"	@131
Gu+acaste"	7p
Guj>at"	51
Guru Ghasidas Jay+ti	ci
Guru Gob?d S?gh Jay+ti	15
Guru N+ak Jay+ti	!57GC
H.S.H. the Sov<eign Pr?ce's"	bj~5
H+gul"	a9~4
H>i Hol%Pah+g	5m
H>i Hol%Sult+ Isk+d>%Johor	#0F-14
H>i Maulaud Nabi	#04~5
H>i Raya Haji	#021~5 #021~D
H>i Raya Puasa	#01 #0G~g
H<itage"	9o @12f
H<oes"	1k 21
H<oes'"	1k 31 8q @171 @189
H<oes’"	23
Himach["	4f
Holi Phagwa	!0z6zCWIUO2
Holyday for Fetr Eeid	#011
Homecom?g"	cf
Hom^agem à memória do ex-presid^te João Pessoa	7q
H{g K{g Speci[ Adm?istrative Regi{ Establishm^t"	!2r8YEGPgVNb5
Hum+ Rights"	3l ca
Hung K?gs Commemor*s	!1p7MCuIuOQTyZy
Hurric+e Supplic*"	@17m
Hyd<abad-K>nataka Lib<*"	9h
Icel+dic N*["	6h
Id el Fitr	#01~2
Id el Kabir	#021~2
Id-Ul-Alha (Hadji Festiv[")	5s
Id-Ul-Fitr (Ramaz+ Festiv[")	3l
Il Full Mo{ Poya"	bo
Imam Khome?i's Demise	#0B-17
Immaculate C{cepti{	c8~5
Immaculate C{cepti{%M>y	c8
Impl+tação da República	a5
In Albis Tuesday	#0050
Inaugur* C<em{y	41
Incw[a Festiv[	!5f5g5h5i5j5kBMBNBOBPBQBRH4H5H6H7H8H9MnMoMpMqMrMsSUSVSWSXSYSZYBYCYDYEYFYGdvdwdxdy
Indep^d^ce"	11 27 2h 2i 2m 2o 2r 31 36~4 3l 3q 4i 4r 4r~5 5e~2 5l~d 5o 5q 6c 6p 6q 6r 6t 6u~5 71 73 75 76 76~7 79 7a~4
Indep^d^ce"	7c~C 7k 7q 7s~2 7u 81 83 85 86~5 87 8b~5 8d 8e 8g~2 8h 8o~7 8p 8r 8v~5 91~7 96~7 97 98~5 9f 9g 9j~D 9l 9l~D
Indep^d^ce"	9m 9o a1 a2 a4 a9 aa ac~5 ai~7 ao~5 >~5 b1~3 b3~D bb bi bp bs bs~5 bs~7 bu c6 c9 cg~6 co
Indep^d^ce" (Yom HaAtzmaut)	!1l7mDKIqOqUOZu
Indep^d^ce Movem^t"	31~7
Indep^d^ce +d Unity"	cq
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
Indig^ous People’s Resist+ce"	@1a9
Indig^ous Resist+ce"	ac
Instaur*]la République	31
Int<n*[ Childr^'s"	9k
Int<n*[ Solid>ity"%Az<baij+is	cv~5
Int<n*[ Wom+'s"	38
Int<n*[ Wom^'s"	38 38~5 38~7
Iqb["	b9
Islamic }	#03 #03~5 #03~g
Islamic ="	#0B-81
Isl+d<"	@12f
J'Ouv<t Morn?g	81
J. J. Rob<t's"	3f
James R{[d Webst<"	32
Jamhuri"	cc~5
J+ Hus"	76
J+mashtami	!3s9P
J+u>y 2nd	12~7
Jeff<s{ Davis' birthday	@161
Jeûne G^evois	@495
John Chilembwe"	1f~4
Jour]l'Afrique	5p
Jour]l'Unité	at
Jour]l'+	11
Journée M{di[e des Enf+ts	7o
Journée n*[e]la République	bs
June 7th	67
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
K?g Letsie III's :	7h
K?g's :	7s @161 @168 @16b @19o @1a1
K?g's"	4r 4r~h
K?gdom"	cf
K?gs"	4r
Kore+ }	!0k0l0m6H6I6J6KBpBqBrHoHpHqNLNMNNNOStSuSvYtYuYv
Kore+ Th+ksgiv?g	#0D~Y
Korité	#01
Krishna J+mashtami	8o
Kurb+-Bayram	#021
Kwame Nkrumah Memori["	9l~7
La Bajada]la Virg^ del Socorro	97
La Bi^ Ap>ecida	9f~5
La Paz"	7g~5
Labor"	51~4 51~B
Labor Th+ksgiv?g"	bn~5
Labour"	3k 51~2 51~4 51~A 51~B 51~L 51~P 51~c 51~i 5n~3 6j @131 @138 @13m @151 @191 @1a1 @1am
Labour" +d Vesak Full Mo{ Poya"	51
Labour +d Solid>ity"	51
Lailat [-Qadr	#0A22
L+guage M>tyrs'"	2l
L+çam^to da pedra fundam^t[]Goiânia	ao
Last Lap	82
Last M{day ? Octob<	@1ap
Late Summ< B+k Holiday	@18p
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
Lun> }’s"	!0l6HBpHpSuYu
Lusaka Peace Agreem^t	97
MHIP"	76
Mabaas%Muhammad	#08
Mad>aka"	61~5
Mad? Full Mo{ Poya"	32
Mag[]Touba	#0F-2
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
Maori }	bk
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
M>tyrdom%Imam Reza	#0F10
M>tyrs"	7u
M>tyrs'"	19~5 23~C 33~7 3q 3t 6k 9g
Mashujaa"	ak~5
Mat>iki	!2-8SETK2PWVXb6
Maulid"	#04
Mauritiustag	9m
Mawlid	#041 #04~5
May 20 Revoluti{	5a
May"	51 51~3 @151
Melaka State Gov<nor's :	8o
Melbourne Cup	@2b2
Memori["	#058 66 71
Meskel	!4D9wFfLLR2WlcU
Mid-Autumn Festiv[	#0D #0D~5
Midsumm<	6o
Midsumm<"	6o @66k
Midsumm< Eve	6n
Milad-Un-Nabi (Holy Prophet's :)	8q
Milad-un-Nabi	!3jEo
Mimouna, Sev^th day%Passov<	#0E6
Missi{>y"	35
Moi"	aa~5
M{day aft< Fed<["%Th+ksgiv?g, Rep^t+ce +d Pray<	@19g
Morte]Zumbi dos P[m>es	bk
Moshoeshoe"	3b
Moth< T<esa"	aj~7
Moth<'s"	33 4o 8f af~5 c8~5
Mounta?"	8b~5
Muh>ram	!2m8J
Mujib's : & Childr^'s"	3h
Mártires]Cunhaú e Uruaçu	a3
Mémoire du père]l'?dép^d+ce Rév. Dr. W.H. L?i	2l
Naadym	!3C
N+e N+e"	88
Nat[icio]Jac?to L>a	5s
Nat[icio]José Ant{io Anzoátegui	be
Nat[icio]Rafael Urd+eta	ao
N*[ Anthem +d Flag"	3i~C
N*["	!4H9-LPR6WpcX !4P 24 2n 3c 3f 5k 5u 66 6l 89~5 92 9c 9n a1~M + c2~2 cd cg
N*[" / Double T^th"	aa~5
N*[" for Truth +d Rec{cili*	9u
N*["%Community S<vice	b4~O
N*["%Pray<s	ai~5
N*["%Sa?t Fr+cis%Assisi	a4
N*["%Th+ksgiv?g	@5bm
N*[ Flag"	4p~7
N*[ Found*"	a3~Z
N*[ Gospel"	aq~7
N*[ H>vest"	@581
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
N*[iz*;Ir+i+ oil ?dustry	!1E6xCeILO2TmZT
Native Am<ic+"	@1a8
Native Am<ic+ H<itage"	@5bn
Nativity%Lib<ator B<n>do O'Higg?s	8k
Nauryz	3l~a
Navam Full Mo{ Poya"	21
Navy"	5l
Ndadaye"	[
Netaji Subhas Ch+dra Bose Jay+ti	1n
Nevada"	@5ap
New Brunswick"	@182
New C[ed{ia"	9o
}	11~F
} Holiday	12 12~6 12~l
}'s"	!01 !3z9gFPL5QoWVcE 11~2 11~3 11~F 11~P 11~c 11~i
}'s Eve	!H7 cv
}'s Holiday	12
Nik?i Full Mo{ Poya"	8r
Norfolk Isl+d Agricultur[ Show	@1a8
Nossa S^hora Auxiliadora	5o
Nossa S^hora da Luz dos P?hais	98
Nossa S^hora da Natividade	98
Nossa S^hora das Neves	85
Nossa S^hora do C>mo	7g
Nowruz	#0B-92~U 3l~7
Nt>yamira"	46
Nuestra Señora]Guad[upe	a5
Nuestra Señora]la M<ced	9o
Nuestra Señora]la Peña	9i
Nuestra Señora]las Nieves	85
Nuestra Señora]los Dolores	9f
Nuestra Señora]los Reyes	9o
Nuestra Señora]África	85~5
Nuestra Señora del P?o	98
Nuzul Al-Qur+	#0A16
Nyepi	!1D6l
Ny<<e"	ae
Näfels< Fahrt	@443
Octob< Revoluti{"	b7
Odisha"	41
Offici[ :%His Majesty K?g Tupou VI	74
Orthodox Christmas	17 17~2 17~5
Orthodox East<	#05 #051 #05~2
Orthodox East< M{day	#051
Orthodox Epiph+y	1j
Orthodox Good Friday	#05-2
Orthodox }	1e
Oruro"	2a~5
Our Lady%Altagracia	1l
Our Lady%Ap>ecida	ac
Our Lady%Cam>?"	c8~D
Our Lady%Los Ángeles	82
Our Lady%M<itxell	98
Our Lady%Mount C>mel	7g
Our Lady%las M<cedes	9o
Pakist+"	3n
P+casila"	61
P+do"	9o~5
P>^ts'"	81~5
Passov< (Pesach)	#0E
Patriots'"	8d @14f
Peace Agreem^t"	19
Peace"	44
Peace" ? the Chech^ =	4g
Peace Memori["	!0v 2s~5
Peace +d Rec{cili*"	a4
P^+g State Gov<nor's :	@678
P^tecost	#0549 #0549~2
P^tecost M{day	#0550
People's Unity"	51~4
P<uvi+ Air Force"	7n
Pesach	#0E~2
Picnic"	@182
Pidjiguiti"	83
Pi{e<"	7o
Plur?*[ State Found*"	1m
Portug["	6a
Pos{ Full Mo{ Poya"	6t
Potosí"	ba~5
Pray<"	#0074
Pre-Christmas holidays	13~1
Presid^t's"	65 @12f
Presid^ti[ Inaugur*	!Jz
Presid^ts"	@12f
Presid^ts'"	@12f
Presid^t’s"	@17f
Presid^t’s" Holiday	@27g
Preš<^", the Slov^i+ Cultur[ Holiday	28
Prim>y Electi{"	@252 @298
Prim< Grito]Indep^d^cia	ba~5
Prim< vi<nes]Cu>esma	#004
Pr?ce J{ah Kuhio K[+i+aole"	3q~5
Proclam*"	cq~6
Proclam*;=	bs cb
Proclamação da República Rio-Gr+d^se	9k
Prokhorovka Field" - Russia's Third Milit>y Field	7c
Prov?ci[ +niv<s>y day	#0050 @11j @11q @11t @138 @13k @1at @1br @1bt @5aj
Public Holiday	!3T6zBLFcMcPSUNZWdu !4LEBNNOMWS !6zBLGpKsUUUpZWdu !BLdu !FjJ-LP 12 2m 8g cr
Pu<to Rico C{stituti{"	7p
Q?gm?g Festiv[	!1V #0B-77
Quaid-e-Azam"	cp
Que^ Suthida's :	63
Que^'s :	!2b @14f @161 @169 @16e
Que^'s : Celebr*	@169
Ra o te Ui Ariki (House%Ariki)	@572
Rab?dra Jay+ti	58
Rad{itsa -"%Remembr+ce;Dep>ted	!1k
Rad{itsa -"%Speci[ Remembr+ce;Dep>ted	!1k
Raja%P<lis's :	7h
Ram Navami	!1K7LCt
R+dol Fawkes Labour"	@561
Readjustm^t Movem^t"	be
Recogniti{;historic victory;P>aguay+ n*[ footb[l team ov< G<m+y	!2q
Rec{cili*"	@15r
Reform*"	av av~K
Remembr+ce"	bb bi
Remna Ni	6u
="	19 2n 5s 5s~5 62 9o~5 ap~7 at bf bi~7 c1 cd ci cs
=%Adygea Form*"	a5
=%Bashkortost+"	ab
=%K[mykia"	75
=%K>elia"	68
=%Komi"	8m
=%Sakha (Yakutia)"	4r
=%Tat>st+"	8u
=%Tuva"	8f
Respect-for-the-Aged"	@19f
Restauração da Indep^dência	c1
Restor*"	8g
Restor*%Indep^d^ce day	54~7
Restor*%Som[il+d Sov<eignty	5i~2
Restor*;=	cv
Retrocessi{"	ap~C
Revolt%Khordad 15	#0B-16
Revoluti{"	2h 7j 7m 7n 91 @1bf ab~5 ak b1 cj
Revoluti{" 2011	1p
Revolução C{stituci{[ista	79
Revolução P<nambuc+a]1817	@031
R?c{"	4u
Riz["	cu
Rob<t E. Lee/M>t? Luth< K?g :	@11f
Rosh Hash+ah (Day 2)	#0E164
Rosh Hash+ah (Yom T<uah)	#0E163
Russia"	6c
Rwagasore"	ad
SPLA"	5g
Saba"	@5c1
Saba Saba"	77
Sabah State Gov<nor's :	@6a2
Sacred He>t	#00119
Sa?t Ambrose	c7
Sa?t Andrew the First-C[led"	5c
Sa?t Clem^t%Ohrid"	c8~5
Sa?t Devota's"	1r~5
Sa?t George's"	bn
Sa?t Hel^a"	5l
Sa?t John	6o
Sa?t John the Baptist	17
Sa?t John's"	6o
Sa?t Joseph	3j @13j
Sa?t Joseph the Work<	51
Sa?t M>y's"	8s
Sa?t Nicholas%Flüe	9p
Sa?t Patrick's"	3h~7
Sa?t Pi<re Ch+el"	4s
Sa?t Rob<t Bell>m?e - Name day;Holy Fath<	9h
Sa?t Ros[ia	7f
Sa?t Steph^'s"	8k
Sa?ts Cyril +d Methodius"	5o~5 75
Sa?ts Pet< +d Paul	#0B8~8 6t @16t
Sa?ts Pet< +d Paul"	6t
S+ B^ito]P[<mo	4r
S+ Esteb+	cq
S+ José Obr<o	3j 3p
S+ Ju+	6o
S+ Ju+ Bautista	6o
S+ Miguel Arcángel	9t
S+ Pedro Apóstol	6t
S+ Raymundo Peñafort	1n
S+ta Cat>?a]Alej+dría	bp
S+ta Cruz	53
S+ta Cruz"	9o~5
S+ta Rosa]Lima	8u
S+tiago Apóstol	7p
S+to Dom?go]Guzmán	84
S>awak Indep^d^ce"	7m
S>awak State Gov<nor's :	@6a9
S>d> V[labhbhai Patel Jay+ti	av
Saskatchew+"	@182
Sec{d }'s"	12
Self Det<m?*"	46
S^g Kut Snem	bn
Sep>*" (from Columbia)	b3~5
Sevastopol City Found*"	6e
Sew>d's"	@13p
Shagaa	!0m
Shaheed Diwas	3n
Shaheed Udham S?gh Jay+ti	cq
Sham El Nessim	#051
Shavuot (Feast%Weeks)	#0E50
Showa"	4t~5
Shrove M{day	#00
Shrove Tuesday	#001
Simchat Torah/ Shm?i Atz<et	#0E184
S?ai Lib<*"	4p
S?h[a +d Tamil }	4e
S?t Ma>t^"	bb
Sir S<etse Khama"	71
Sizdah Bed>	#0B-80
Slovak N*[ Upris?g +niv<s>y	8t
Soldi<'s"	a3
Solemnity%M>y, Moth<%God	11
Som<s'"	@57u
S{gkr+ Festiv[	4d~1
Sov<eign’s :	@569
Spiritu[ Baptist Lib<*"	3u~5
Sports"	@1a8
Spr?g Equ?ox"	!1E6y6zCfIMO3TnZU
Spr?g Festiv[	!0n0o0r #09 #09-1 #091 3k
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
St. Ursula’s"	am~t
St. W^ceslas" (Czech Statehood")	9s
Staatsfei<tag	51
State"	1p 2k 5g
State Holiday	@14o @5bn
Statehood"	2g~j 6p 76 7d~e 7f~7 @58f bp
Statehood";Kab>d?o-B[k> =	91
Statia"	bg
Struggle for Freedom +d Democracy"	bh
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
Summ< holiday	8e~n
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
The Anniv<s>y;Birth%Hamilt{ Lavity Stoutt	@131
The Battle%Pich?cha	5o
The Feast%S+ M>?o +d the =	93
The Que^ Moth<'s :	8c
The day follow?g :;Buddha	!2GJKaO
The day follow?g Ch?g M?g Festiv[	!1VZk
The day follow?g Chung Yeung Festiv[	!4Z
The day follow?g East< M{day	!1W
The day follow?g Good Friday	#0047
The day follow?g H{g K{g Speci[ Adm?istrative Regi{ Establishm^t"	!J-
The day follow?g N*["	!Fj
The day follow?g Tu^ Ng Festiv[	!Dl
The day follow?g the Ch?ese Mid-Autumn Festiv[	!4C9lFlQqWqcM
The first day%J+u>y	11
The first weekday aft< Christmas"	cq~D
The forth day;Ch?ese }	#093
The fourth day%Lun> }	!6KNP
The sec{d day follow?g the Ch?ese Mid-Autumn Festiv[	!LI
The sec{d day%Lun> }	!0mBqHqNNSvYv
The sec{d day;Ch?ese }	#091
The third day%Lun> }	#092
The third day;Ch?ese }	#092
Three K?gs"	16
Tirad^tes'"	4l
Tomb Sweep?g"	#0B-77~5
Tourist Trophy, S^ior Race"	@568
Town Meet?g"	@232
Tr+sf<"	3v
Tr?ity Sunday	#0550
Triumph;Revoluti{	11
Trum+"	58
Tsag+ S>	!0m
Tu^ Ng Festiv[	!2f8CJkPGVGao
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
Vesak"	!2M !2M7u #0C-19~X
Vet<+s"	bb
Victoria"	@15i
Victory"	58 59~7 6n 8u 98 @189 cg
Victory +d Homel+d Th+ksgiv?g" +d the"%Croati+ def^d<s	85
Victory +d Peace"	59
Victory at Adwa"	32
Victory%Armed Forces"	12
Vietnamese }	#0H1
Vietnamese } Holidays	#0H~m
Virg^]la C+del>ia y Sagrado Corazón]Jesús	22
Virg? Isl+ds"	75~s
Virg? Isl+ds–Pu<to Rico Fri^dship"	@1a8
Virg?%Caacupe	c8
Virg?%Chiqu?quirá	@179
Wait+gi"	26~7
Wash?gt{ +d L?coln"	@12f
Wash?gt{'s :	@12f co~q
Wash?gt{'s :/Presid^t's"	@12f
Wash?gt{'s +d L?coln's :	@12f
Wash?gt{-L?coln"	@12f
West Virg?ia"	6k
West<n Austr[ia"	@161
Whit M{day	#0550
White M{th Festiv[ (Saga[g+)	!0m
William Tubm+'s :	bt
Wom^'s"	4h
Wom^’s"	39 47
Work<'s"	51~4
Work<s"	51
Work<s Memori["	4s
Work<s'"	51
World Cup b+k holiday	!2b
YMA"	6f
Y+g di-P<tu+ Ag{g's :	@161
Y+g di-P<tu+ Bes>%Neg<i Sembil+'s :	1e
Yom Kippur	#0E172~2
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

AD||1CxLhn24396u75B08
-03 Encamp||lE
-07 Andorra la Vella||eb
AE||1kjf0kXoxHsE
AF|45
AG||12439p0qBoMzSFgL
-10 B>buda
AI||1p22439ecgtfUfVi1sZFgL
AL||EtIyJWy9grtzpsTrjoTqR-KF
AM||tMuchEfEotrl3zivehvo9tT
AO||1qIxMos2uI3sSIoO0
AR||1xLxMiojG23jA<eqnjepitijnB0
AS||JUzueXLMNq3VzYOK
AT||1C4xv79G6sn5B08
-1 Burg^l+d
-2 C>?thia
-3 Low< Austria
-4 Upp< Austria
-5 S[zburg
-6 Styria
-7 Tyrol
-8 Vor>lb<g
-9 Vi^na
AU||EfX2kPA4ezFP
-ACT Austr[i+ Capit[ T<ritory||gae-vWpWq4|ez
-NSW New South W[es||e-pWq4|ez
-NT North<n T<ritory||e_rOpWuUhH|ezF
-QLD Que^sl+d||e_q2pZ|ez
-SA South Austr[ia||eHpWq4hHuq|FP
-TAS Tasm+ia||tNktpWgO|EkPAP
-VIC Victoria||q0pWe6rQ
-WA West<n Austr[ia||p_e-z-pY|kPez
AW||1fwxLrz24pd3708
AX||1C2437rZoV08
AZ||tOovkmxgj0kdvfsxfaoJlti4swor
BA||1e3Ctuu1kjA4tx3e2keGox6fQH5I08
-BIH Fed<*%Bosnia +d H<zegov?a||nNy5
--W West<n H<zegov?a|||y5
-BRC Brčko District||j3
-SRP Republika Srpska||vcXjH
BB||1lI24sTrMS9l1pHoU08v6
BD|56|q9rrkjnQfqrMgSkXicsrphHj_zg0
BE||14379sl65fB0
-BRU Bruxelles
-DE Deutschsprachige Geme?schaft
-VLG Vlaamse Geme^schap
-WAL Communauté fr+çaise
BF||1ekotWA437STns6H5us0
BG||1qJmRkTkO3xogUzJoBhM0
BH|56|1W3f0kXoxicHsGeG
BI||1zMWte37Tne6wNtB50
BJ||1m8W4379Tnq6H50
BL||143za79fd6eE5fB0
BM||12fvsWl6xWq3vZ08
BN|05|1qEh2los1tnkjf6ToxyHH0
BO||1uXxLxM23GeZe+tI0
-B B^i||fr
-C Cochabamba||hT
-H Chuquisaca||hP
-L La Paz||pm
-N P+do||uC
-O Oruro||u2
-P Potosí||ua
-S S+ta Cruz||x1
-T T>ija||yX
BQ||124pd37pc08
-BO B{aire||giwHgE
-SA Saba||gkwP
-SE S?t Eustatius||l1y7
BR||12z53o4kuu4IvkgC0
-AC Acre||jpeUedjd
-AL Alagoas||yQyRlArh|gC
-AM Amaz{as||kx|gC
-AP Amapá||jkiH
-BA Bahia||oh
-CE Ce>á||iR
-DF Distrito Fed<[||m4jm|z5
-ES Espírito S+to||jg
-GO Goiás||m3qA
--GOIANIA Goiânia||tX
-MA M>+hão||eJ
-MG M?as G<ais||iS|z5
--BH Belo Horiz{te||6B
-MS Mato Grosso do Sul||iK
-MT Mato Grosso|||gC
-PA P>á||eI
-PB P>aíba||myta
-PE P<nambuco||wG
--RE Recife||wbtbB
-PI Piauí||jo
-PR P>+á||lC
--CU Curitiba||tY
-RJ Rio]J+eiro||gdjj|gC
--RJ Rio]J+eiro||jl
-RN Rio Gr+de do Norte||rs
-RO R{dônia||iIjq
-RR Roraima||iJ
-RS Rio Gr+de do Sul||ut
-SC S+ta Cat>?a||jhji
-SE S<gipe||lB
-SP São Paulo||wF|gC
--SP São Paulo||hRGje
-TO Toc+t?s||fYtZiJ
BS||1qq249vTnkl5sd08
BT
BW||1tU2kP437xRuiujgH0lPv7
BY||1hF0otha3Xnftr
BZ||1mHsY2kP43l4xnoA{mB0gL
CA||E2gYq3F
-AB Alb<ta||lMzZygvZ
-BC British Columbia||lMzZgPsIygvZ
-MB M+itoba||qbzZsIyg
-NB New Brunswick||lMtEvZ
-NL Newfoundl+d +d Labrador||rTfB|gY
-NS Nova Scotia||mlvZ
-NT Northwest T<ritories||zZsphSsIygvZ8
-NU Nunavut||zZhSygvZ
-ON Ont>io||lMzZygP
-PE Pr?ce Edw>d Isl+d||o_mPsIvZ
-QC Quebec||stskyg
-SK Saskatchew+||lMzZx8ygvZ
-YT Yuk{||zZspjssIygvZ
CC||1fWh4h7mipqxA4ezmgoymf0gL
CD||1j7eiej3qMnduD0
CF||1WgD4379TmFnw65vm0
CG||1437S9m665pE0
CH||12A47S9gVlY08
-AG C+t{%A>gau||fu3G65B
-AI C+t{%App^zell Inn<-Rhodes||G6rI5gJ|8
-AR C+t{%App^zell Out< Rhodes
-BE C+t{%B<n||fu
-BL C+t{%Basel-Country||3
-BS C+t{%Basel-City||3
-FR C+t{%Fribourg||Gm965B|49gV8
-GE C+t{%G^eva||m9p8w1|gVlY8
-GL C+t{%Gl>us||tq5hMtT|lY
-GR C+t{%Gris{s|||2
-JU C+t{%Jura||e03GpGm965|gV8
-LU C+t{%Luc<ne||G65B|49
-NE C+t{%Neuchâtel||op3Gm9|9gV8
-NW C+t{%Nidw[d^||wcG65B|498
-OW C+t{%Obw[d^||G6wg5B|498
-SG C+t{%St. G[l^||5
-SH C+t{%Schaffhaus^||3
-SO C+t{%Solothurn||wcG65|498
-SZ C+t{%Schwyz||CwcG65B
-TG C+t{%Thurgau||fu3
-TI C+t{%Tic?o||Cwc3GwpmN65B|2gV
-UR C+t{%Uri||CwcG65BgI|8
-VD C+t{%Vaud||e0m9rg|gV8
-VS C+t{%V[ais||wcGm965B|24gV8
-ZG C+t{%Zug||G65B|498
-ZH C+t{%Zürich||3
CI||1qFW4379Tnu6H5su0
CK||EiV24ezvJvNhysPFP
-Aitutaki Aitutaki
-Atiu Atiu
-M+gaia M+gaia
-M+ihiki M+ihiki
-Miti>o Miti>o
-P[m<st{ P[m<st{
-P^rhyn P^rhyn
-Pukapuka Pukapuka
-Rakah+ga Rakah+ga
-R>ot{ga R>ot{ga
CL||12A3tAokwou86t2fGhUvY5B0sf
-AP Arica y P>?acota||ff
-BI Biobío
--CH Chillán y Chillán Viejo
-NU Ñuble
--CH Chillán y Chillán Viejo||t7
-TA T>apacá
CM||1-GW237s4T60
CN||1tKxexdxfxcvEvDpvjyrVsC
CO||1lHwdD2A3fKiGwSwqzrnmfifRhVeRodB0
CR||1D2mL3mWu6rmo6hX0
CU||zBzk23iahdiYoH0
CV||1jZmoxMfM23h1ng6sA50
-S Sotav^to Isl+ds
--PR Praia||jn
CW||1gi24pd37lriN08
CX||1fWh3Wq12ezTyc08
CY||1CmTexiPmRkTkO3uOuQ6iOso08
CZ||1243qKwnp4xuogy8hM08
DE||124379sm08
-BB Br+d^burg||ASvX
-BE B<l?||ote5
-BW Bad^-Württemb<g||CG5
-BY Bay<n||CG5
--A Stadt Augsburg||fS6
--EVANG Predom?+tly protest+t communities
--KATH Predom?+tly catholic communities||6
-HB H+sestadt Brem^||vX
-HE Hess^||G
-HH H+sestadt Hamburg||vX
-MV Meckl^burg-Vorpomm<n||otvX
-NI Nied<sachs^||vX
-NW Nordrhe?-Westf[^||G5
-RP Rhe?l+d-Pf[z||G5
-SH Schleswig-Holste?||vX
-SL Sa>l+d||G65
-SN Sachs^||vXim
--BZ L+dkreis Bautz^||G
-ST Sachs^-Anh[t||CvX
-TH Thür?g^||oqvX
--EIC L+dkreis Eichfeld||G
--UH Unstrut-Ha?ich-Kreis||G
--WAK W>tburgkreis||G
DJ|56|1qEW3f0ToxnbH0
DK||1D2A47S908
DM||1gigm2439l5oNsJ0gL
DO||1lFu3j-nM2ptGv-u9i00
DZ|56|1eVW3ToxicngHwC
EC||1gexMD23yljLofIoe0
-P Pich?cha
--QU Quito
EE||1nL2A3SzcrYiuhM08
EG|56|hFsvwEkjxIxO3keoxe4w7Hf9
EH||nMljkkrLkYj8oxikH
ER||1tulGlcotWu0tx3nWTrDHw8mDrU0
ES||1C236Y5kEB0
-AN And[ucía||k3DfPeTkF|65kE
-AR Aragón||Dk4fPeTkF|65kE
-AS Asturias||DfPk5eTkF|65kE
-CB C+tabria||DkJplkF|kE
-CE Ciudad]Ceuta||Df0tlk8
-CL Castile +d León||DlefPeTkF|65kE
-CM Castile-La M+cha||Dk7GeT|5
-CN C+>y Isl+ds||DgZfPeT|65
--EH El Hi<ro||tk
--FU Fu<tev^tura||th
--GC Gr+ C+>ia||tm
--LA L+z>ote||tj
--LG La Gom<a||tf
--LP La P[ma||ti
--TE T^<ife||pk
-CT Cat[{ia||4wwjfwt
--B B>cel{a||tg
-EX Extremadura||Dk9eTkF|5kE
-GA G[icia||wcDkKk2
-IB B[e>ic Isl+ds||kLD4
-MC Murcia Regi{||wcDkF|kE
-MD Comunidad]Madrid||DkDeTkF|5kE
-ML Ciudad]Melilla||WDTkF|kE
-NC Nav>ra Ch>t<ed Community||wcD4eT|5
-PV Basque Country||wcD4x3
-RI La Rioja||D4kBkF|kE
-VC V[^ci+ Community||wc4ww
ET||hDlGlozjWigmRkTTjcHtLlh
FI||1C2A437SrZeSoV08
FJ||12kP4Hh-lg0gN
FK
FM
FO||1D2A4lpmS7S9hM08tS
FR||143za79fd65fB0
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
GA||1W4-239T6ny50
GB||E24kMxiFP
-ALD Ald<ney||mx
-ENG Engl+d||yL
-NIR North<n Irel+d||xlfnyL
-SCT Scotl+d||tPp6yKxk-9|E4
-WLS W[es||yL
GD||1nH2439Gl5glgoyj08
GE||1fotut_rkots-mRkQkTkOXwUnXwfyOwX
GF||143za79eDfd65fB0
GG||E24kMqLxiFP
GH||EhmnOkl24psk[ypjlQFP
GI||Ehg24-7rNxivLqDmMFP
GL||1CD2A4ub7S9s7hM08
GM||1nJq8pg243eMyTicw66H0
GN||1qFWsg43eMT6HoE0
GP||1243za79eCfd65fB0
GQ||123Gudf7hzoInA0
GR||1CfLexmRkTkO3uOz_6so08
GT||1D2kP3fFo6wB50
-1 Guatem[a
--101 Guatem[a||6
--102 S+ta Cat>?a P?ula||w_
--103 S+ José P?ula||wu
--104 S+ José del Golfo||wu
--105 P[^cia||ws
--106 Ch?autla||x0
--107 S+ Pedro Ayampuc||uo
--108 Mixco||x4
--109 S+ Pedro Sacatepéquez||wz
--110 S+ Ju+ Sacatepéquez||wx
--111 S+ Raimundo||w-
--112 S+ Pedro y S+ Pablo||wp
--113 Fraij+es||zn
--114 Amatitlán||x0
--115 Villa Nueva||B
--116 Villa C+[es||wv
--117 S+ Miguel Petapa||wy
GU||JUmVLMNqOq3VIzYOu5K
GW||1mmotW3TuVoCvU0
GY||1vd243fHnXkUgWl1-F08
HK||yxqcz0z22ysypyr3yozEmzywr-yq0yyy-kNhBgAhOyvyuyty_
HN||1D2kI3o6xUhWfA0
HR||1CA43s5Geyzh65va08
-17 Split-D[matia
-19 Dubrovnik-N<etva
HT||nGeYqw2A37luG6eu5Ifm0
HU||1s3sD2A43S9wl508
IC||1CD23gZfPYeTkEB0
-EH El Hi<ro||tk
-FU Fu<tev^tura||th
-GC Gr+ C+>ia||tm
-LA L+z>ote||tj
-LG La Gom<a||tf
-LP La P[ma||ti
-TE T^<ife||pk
ID||1qEh2tokk237TzWuBoxnzH0
IE||1xmxr4lmlllkqC0xs
IL|56|uErdoZxJwLwKidlWxN
IM||E24kMxiz7zFFP
IN||Z2abc0dvSqpgQkhkWrqrcp5k1jvma
-AN Andam+ +d Nicob> Isl+ds
-AP Andhra Pradesh||lv
-AR Arunach[ Pradesh||1xx
-AS Assam||tC3
-BR Bih>||fy3
-CH Ch+dig>h||mZ
-CT Chhattisg>h||lvmY
-DD Dam+ +d Diu||mO
-DL Delhi
-DN Dadra +d Nag> Haveli
-GA Goa||lVmO
-GJ Guj>at||mXx7
-HP Himach[ Pradesh||xwmuqlqn
-HR H>y+a||mZr1qklvxH
-JK Jammu +d Kashmir||fx
-KA K>nataka||fcn2pLpK
-KL K<[a||zT3pP
-LD Lakshadweep
-MH Mah>ashtra||qm
-ML Megh[aya||-AfxxB
-MN M+ipur||uF
-MP Madhya Pradesh
-MZ Mizoram||vbqe
-NL Nag[+d||oj
-OR Odisha||ts
-PB Punjab||xG
-PY Puduch<ry||jI
-RJ Rajasth+||vOql
-SK Sikkim||xy
-TG Tel+g+a||ya
-TN Tamil Nadu||3
-TR Tripura||mu
-UP Utt> Pradesh
-UT Utt>akh+d
-WB West B^g[||yPtCfp3vO
IQ|56
IR|5|g3qfg4ehr3Wt4mwtco-xSr5Tkrn9w3yYfNf1jYr6r4g8r2
IS||1D2A4li37S9n3hf08hKtS
IT||1CA4qT3vg6sL5B08
-21 Piedm{t
--TO Tur?||wZ
-25 Lomb>dy
--MI Mil+||wT
-32 Südtirol||9
-52 Tusc+y
--FI Flor^ce
-62 Lazio
--RM Rome||wp
-82 Sicily
--PA P[<mo||wk
JE||E24kMqLxiyIFP
JM||1fM24pzl4ntsX0gL
JO|56
JP||1hZlwlDxbxKhrmUg-qxrpvyhQfZxaiMpp
KE||1W2A43TqgrfrFp30gL
KG
KH
KI
KM||1qEgykj3kYoxnhHqu
KN||Egh24q29l5iLsao808
KP
KR||1peoapng_gRrShwqPpfsOmcFqa
KW|56
KY||EsVfM24jrvHhu08
KZ||tOtuovhot8uRjVzbTgbvioX
LA
LB
LC||1x9nK2439Gggl1yfsF08
LI||1C2437lbla9GqyB08
LK||1k0yWt9s0qoqhn7fb2iZxPq6ibn6eKuZlJrbtVfzzUjSn8zI0
LR||1f4jNp1lSsznnlsyh-10
LS||1ri24-87eNpToF08
LT||1iwivA43xqy165IhM08
LU||143lK79sj6508
LV||12A43v_r>XvlhM08tT
LY|56|w4kj3f0kXoxHrEqQoY
MA||1eoW3ToxlXeset-JH^oP
MC||1wW4379G65mbB0
MD||1tvotkTkOrR3Xo0sq0
-CA Cahul||gX
-CU Chiș?ău||gc
ME||tQhLhMhF0hJgKkjuT2mQAkSkRpxnVkXy2-D5
MF||143za79eCfd65fB0
MG||1otWrCA437eM9Tna650
MH
MK||1twWtxt-3wmjBo5wAj5wV
ML||1fDWrB43pATHoB0
MM
MN
MO
MP
MQ||1243za7eB9fd65fB0
MR||1W3eMkXoxHoR
MS||Ewh24q29vMl2FPld
MT||1lUwcm023pFwp6zeo9Bvn0
MU||1tHe9ydqjhAs2zGks3mA5fIju0
MV|56
MW||Ep9rAkV24pspJnirnF
MX||1h_fs3o7w90gx
MY||1h5ilkp3TzV-BozHo1qsjQ0
-01 Johor||yeloyAme|1il
-02 Kedah|56|qEyelokYyB|1ilT
-03 Kel+t+|56|kYyC|1T
-04 M[acca||lojMrP|il
-05 Neg<i Sembil+||-CqEye|il
-06 Pah+g||mdyD
-07 P^+g||yejJuN
-08 P<ak||yeyE
-09 P<lis||qEkYvR|1T
-10 Sel+gor||yeyF
-11 T<^gg+u|56|qEegyGf0kY|1T
-12 Sabah||2yVwRhM|il
-13 S>awak||2mCx5x6jO|iljQ
-14 Ku[a Lumpur||lZye
-15 Labu+||lZyV
-16 Putrajaya||lZye
MZ||1mt-4-8nZqdjXuMv4lO
NA||1nP24-6gq7eMmqm_0lPv5
NC||pC43za79fd6tF5fB0
NE||1qFW4hh3ToxnrHvo0
NF||EfXlx24ezeepXtWyiFP
NG||1n424-5n5h0jaoxHoDt108
NI||1D23h1w5flo6ooB0
NL||1A4pb7S908
-GR Gr{?g^
--GRN Gr{?g^
-NH North Holl+d
--ALK Alkma>
-ZH South Holl+d
--BRL Brielle
--LDN Leid^
NO||1D2A437hsS908
NP
NR
NU
NZ||EiVzs24e8pVrGq5FP
-AUK Auckl+d Prov?ce||ux
-BOP Bay%Pl^ty||ux
-CAN C+t<bury||hC
--Tim>u Tim>u District
-CIT Chatham Isl+ds||v0
-GIS Gisborne||ux
-HKB Hawke's Bay||v2
-MBH M>lborough||u_
-MWT M+awatu-W+g+ui||uw
-NSN Nels{||uy
-NTL Northl+d||ux
-OTA Otago Prov?ce||u-
-STL Southl+d||uv
-TAS Tasm+||uy
-TKI T>+aki||uz
-WGN Well?gt{ Prov?ce||uw
-WKO Waikato||ux
-WTC Westl+d||v1
--Bull< Bull< district
OM|56
PA||1r8xM23xChYunoSross0uf
PE||1D2A3fgwpuSnofkx2fe5Bfh0
-CUS Cuzco
PF||1re243za79fd65fBqv0
PG
PH||1WD2Ai_3TnYscgF0wI
PK||pNkjuA3kX-EfOnxHowvF
-BA B[ochist+
-GB Gilgit-B[tist+
-IS Islamabad
-JK Azad Kashmir
-KP Khyb< Pakhtunkhwa
-PB Punjab
-SD S?dh
PL||1CA43hqSG65oOhM08
PM||143za79fd65fB0
PR||JCg1Uzug7eWkyg5LMNf_vCg0q3VzYjtOK
PS|56
PT||12AqU3GuY6nC5vzB0
PW
PY||1mpD23nUgvvV6gGzq0
QA|56
RE||143za79fd65fBeF0
RO||tMCwajFmRkTkO3uOh1z_6xjt308
RS||tRtux_u0txt-pyfC
RU||1tJhFjUouxhXwMzO
-AD =%Adygea||zRirpivq
-AL Altai =||j4
-BA =%Bashkortost+||zRpivr
-BEL Belgorod Oblast||uu
-BRY Bry+sk Oblast||vQ
-BU =%Buryatia||-0
-CE Chech^ =||zRi8uJpi
-CR =%Crimea||jCzRtypizA
-CU Chuvash =||j2
-DA =%Dagest+||zRtyiypii9iz
-IN =%Ingushetia||kqkg
-IRK Irkutsk Oblast||zQ
-KB Kab>d?o-B[k> =||zRjDiyiqpiy6eL
-KC K>achay-Ch<kess =||zRirjEpi
-KDA Krasnod> Krai||vP
-KL =%K[mykia||zDf-vsis
-KO =%Komi||vu
-KR =%K>elia||vt
-MR =%Mordovia||e1
-NO =%North Ossetia-Al+ia||ln
-OMS Omsk Oblast||vQ
-PNZ P^za Oblast||zK
-SA Sakha (Yakutia) =||vv-L
-SAR S>atov Oblast||vQ
-SEV Sevastopol||ixxD
-STA Stavropol Krai||vP
-TA =%Tat>st+||zRpivwiA
-TY =%Tuva||xFiBruvx
-ZAB Zabayk[sky Krai||-0
RW||1v8mnW24mG3TneqNsQ608
SA|56|lzkokfsB
SB
SC||tM2kPA43Gs?c65B0
SD|56|nGiDkniEkXoxHwD0
SE||1C2A437Ss6rZeS08
SG||1h6mj23mhzXs8jQ0
SH||E24vIwY9fThIgM
-AC Asc^si{ Isl+d||7
-HL Sa?t Hel^a
-TA Trist+ da Cunha||7ef|fT
SI||tMukA4i-prSy06vXip0ob
SJ||1D2A437hsS908
SK||1C243wnxT5hM08
SL||1f5oupg24nTyUrK0gL
SM||1ClTelnEA43GqS6ymgu5heB08
SN||1Wsh4379kZicqi6H50
SO||1W3TicocneH
-AW Awd[||qEw0ox|1icne
-SA S+aag||qEw0ox|1icne
-SO Sool||qEw0ox|1icne
-TO Togdhe<||qEw0ox|1icne
-WO Woqooyi G[beed||qEw0ox|1icne
SR||1h2ihmvW243Tk_olj6jRoQ08
SS||1uHotkiwOkcnjr70vptT
ST||Jr9punlf8ePySK
SV||D2kP3gso6I0
-SS S+ S[vador||lf
SX||12A4pagf37Sk_i3xQ08
SY|56
SZ||124g6sNps7gBo3zH0gLnF
TC||Ehg24sbvKl5t0sRsMFP
TD||1W43TnvH5urm20
TG||1qGki4nS379kbj96rJ50
TH||1qrgwxXiFzVvGpUfJgTynpQpSpRi6tT
TJ
TK
TL
TM
TN||1-OW-N-R3Tox-Q-SH-P
TO||124e7k-ttg2iCem08
TR||1kjsyq7hckejbzdvj
TT||1WxZ2AoiGp-l3o1vhjP0gL
TV
TW||l-h9h2z1z3yzh8uLuKgzz6pojzrWhlsHw2i7r_
TZ||1-Mkk24pMzL3TwQrvrHtpoWhG
UA||tGovtzpwzbuPhty3n-jWF
UG|0|1qHf3otW2A43Tr0sUoG08
US||JUzuLMNQVROK
-AK Alaska||uexEomeQ|zuV
-AL Alabama||wJmKhjp7|Uzu
-AR Ark+sas||jxmJhM|Uzu
-AZ Ariz{a||jwqZ|Uzu
-CA C[ifornia||uhiQiX|zuV
--LA Los Angeles
-CO Colorado||zyl_|zuV
-CT C{necticut||qV2
-DC District%Columbia||kzom|V
-DE Delaw>e||2kviT|zuV
-FL Florida||yNhbiT|zuV
-GA Georgia||xzx-zv|zu
-HI Hawaii||uhup2pIy4mE|zuV
-IA Iowa||qVom|V
-ID Idaho||q_ue|Uzu
-IL Ill?ois||qVgpqtkv
-IN Indi+a||2ulkwqW
-KS K+sas|||zu
-KY K^tucky||hMtT|zu
-LA Louisi+a||qw2kv
--NO New Orle+s
-MA Massachusetts||uG
-MD M>yl+d||uet6|zu
-ME Ma?e||zwuGom|zu
-MI Michig+||hMtT
-MN M?nesota||zxom|zuV
-MO Missouri||qVzC
-MS Mississippi||qzhk|U
-MT M{t+a||qYkwhMtT|zu
-NC North C>ol?a||2iWhN|zuV
-ND North Dakota||uh|zu
-NE Nebraska||uef2|zu
-NH New Hampshire||q-uekviW|UzuV
-NJ New J<sey||qVug2kw|zu
-NM New Mexico||uhomiW|zu
-NV Nevada||ugtDlN|zuV
-NY New York||qVyNkw
-OH Ohio||zy|zu
-OK Oklahoma||uhiW|zu
-OR Oreg{||ug|zu
-PA P^nsylv+ia||uhlq|zu
-RI Rhode Isl+d||zf
-SC South C>ol?a||hi8
-SD South Dakota||uht5|zuV
-TN T^nessee||ue2hM|zu
-TX Texas||uhiWhMiU|zu
-UT Utah||ztuW|zu
-VA Virg?ia||mIkv|zu
-VT V<m{t||uhz8ftom|zuV
-WA Wash?gt{||uh|zu
-WI Wisc{s?||yNumkw
-WV West Virg?ia||yNuezzqX|zu
-WY Wyom?g||ue|zu
UY||1D23hxn_0
UZ||Eovkltdiikao2yZi5
VA||xVCewwcD2kPA4nDweev7SGwpyM6wj5IB08xptT
VC||1se2439gjgnl3oL0gL
VE||1gexMD2AjK3fjngg9ifhM0tT
-B Anzoátegui||rx
-G C>abobo||kH
-K L>a||kArw
--BA B>quisimeto||k6
-M Mir+da||wc
-N M{agas||kC
-S Táchira||6
-V Zulia||rykG
VG||1ykhg249xYzol7l8l9xtFP
VI||Jz4Uuez9D24LMl0Nn1q3zpzYOK
VN||1zmzln0j13s9
VU||1rtv9vAvBm72437pDnp6i2pB0m5
WF||14wi3za79wrfdyb65fB0
WS
XK||1tunIWAhptx3lKT0
YE|56
YT||14eA3za79fd65fB0
ZA||1m-2lLm1-8-Is_v3mk?0ie
ZM||1-3-H24pO3eOmrzNlRsKoK0
ZW||124nR3eMmsjTzP08`;

/*
 * Built by `npm run build:holidays` from date-holidays (https://github.com/commenthol/date-holidays): code under the ISC licence,
 * data by its contributors under CC BY 3.0 (https://creativecommons.org/licenses/by/3.0/), partly from Wikipedia under CC BY-SA 3.0.
 * Changed: only official days off, with the corrections of scripts/holidays/corrections.ts, written as docs/decisions/0016 says.
 */
export const TABLE = `2026 7

0|0|0|0|0|0|0 0|0,1,2|0,1,2|0,1,2|0|0,1,2|0,1,2 1,2,3|1,2,3|1,2,3|0|1,2,3|1,2,3|1,2,3 0,1|0,1|0,1|0,1|0,1|0|0,1 1|0|0|0|0|0|2 0|0|0|0|0|0|0,2 0,1|0|0|0|0|0|0 0,2|0|0|0|0|0|0,2 0,1|0|0|0|0|0|0,2 0|0,1|0,1|0,1|0,1|0,1|0,1 0,1,2|0,1,2|0|0,1,2|0,1,2|0,1,2|0,1,2 0|0|-1|-2|4|0|0 0|0|-1|0|4|3|0 0|0|-1|-2|4|3|0 0|0|0|0|0|0|-1,0 0,1|0|0|0|0|0|-1,0 1|0|0|0|0|0|0 2|0|0|0|0|0|2 0|0,1|0,1|0,1|0,1|0,1,3|0,1,2,3 1,2|1,2|1,2|0|1,2,4|1,2,3,4|1,2,3 1,2,3,4|1,2,3,4|1,2,3,4|0|1,2,3,4|1,2,3,4|1,2,3,4 0,2|0|0|0|0|0|0 0|0|-1,0|0|0|0|-1,0 0|0|-4|2|0|0|0 0,1,2|0,1,2|0,1,2|0,1,2|0,1,2|0,1,2|0 0|-3|0|0|0|0|0 1|1|0|0|0|0|0 1,2|1,2|1,2|0|1,2|1,2|1,2 0,1|0,1|0|0,1|0,1|0,1|0,1 0|0|0|0|0|0|0,3 -6,0|0|0|0|0|0|0 0|0|-1|2|0|0|0 1|0|-1|5|0|3|-1 -1|-1|0|0|0|0|0 0,1,2,3|0,1,2,3|0,1,2,3|0|0,1,2,3|0,1,2,3|0,1,2,3 0,3|0|0|0|0|0|0 0|0|0|0|0|0|1,2 0,1|-1,0|0|0|-1|-1|0 -1,0,1,2|0|-1,0,1,2|-1,0,1|-1,0,1|-1,0,1|-1,0,1,2 -1,0,1|0|-1,0,1|-1,0,1|-1,0,1|-1,0,1|-1,0,1 0,1|0|0,2|0|0|0|0,2 0,1,2|0|0,1,2|0,1,2|0,1,2,4|0,1,2,3,4|0,1,2,3 -2,-1,0,1|-3,-2,-1,0|3,4,5,6|0|1,2,3,4|0,1,2,3|-1,0,1,2 0,1|0,1|0,1|0,1|0,1|0,1|0 0|0,1|0,1|0,1|0,1|0,1|0,1,2 0,1,2|0,1|0,1|0,1|0,1|0,1|0 0,1,2|0,1|0,1|0|0,1|0,1|0,1,2 0,1|0|0,1|0,1|0,1|0|0,1,2 -1|-1|-1|0|-1|-1|0 0|0|1|0|0|0|0 0,1|0|0,1|0,1|0,1|0,1|0,1 0,1|0,1|0,1|0|0,1|0,1|0,1 -1|0|0|0|0|0|0 0|0,1|0,1|0,1|0,1|0,1|0,2 -1,1|0,1|-1,0|-1,0|0|-1,0|-1,0 2|0|0|0|0|0|0 0,1,2,3,4,6|0|0,1,2,3,4,6|0,1,2,3,4,6|0,1,2,3,4,6|0,1,2,3,4,6|0,1,2,3,4,6 0,1,2,3,4|0|0,1,2,3,4|0,1,2,3,4|0,1,2,3,4|0,1,2,3,4|0,1,2,3,4 0,1,2,3|0|0,1,2,3|0,1,2,3|0,1,2,3|0,1,2,3|0,1,2,3 0|0,1,2,3|0,1,2,3|0,1,2,3|0|0,1,2,3|0,1,2,3 0,1,2|0|0,1|0,1|0,1|0|0,1,2 0,2|0,2|0,2|0|0,2|0,2|0,2 0,1,2|0,1,2|0,1,2|0|0,1,2|0,1,2|0,1,2 1|0|-1,0|0|4|3|0 0|0|-1,0|0|4|3|2 0|0|0|0,2|0|0|0 -2,0|0|0|0|0|-1,0|0 0|0,2|0,2|0,2|0,2|0,2|0,2 -6|0|0|-5|-3|-4|-5 -2|0|-1|-2|-3|0|0 -2,-1,0,1,2|0|-1,0,1,2,3|-1,0,1,2,3|-1,0,1,2,3|0|-1,0,1,2,3

0k6JCKHoNpTOYs 1E6mCIHqNNSvYS 2H7pDMIuOQTyZV 2c89DhJDOlUIZq 3i9EEnKKPsVOaw 1b7cD4IfOgU8a9 005jBPH8MrSYYFdy 1E6mCICKHqNNSvYS 0F5nBJGsMORxXTd0 0l6HBpHpNMSuYu 0m6JBrHNMvSSX-dX 2h8OE5JoPWVDaw 2f8CDkJkPGVGao 4B9kFkLGQpWpcL 2I7qDNIvOROTTzZW 1R7SC_IXOWU3Zb 3M8vESJ-PWV2aa 1F6mCIHqNNSvYS 0k6GBoHoNKStYt

2 Janvier	12
25th Anniversary of the Canonization of Righteous Warrior Fyodor Ushakov	!3O
2nd day of the Labour Day	52~6
2nd day of the New Year	12~6
30 June Day	6u
75th anniversary of the GDR uprising	!E2
AFL Grand Final Friday	@59o
ANZAC Day	4p 4p~8
Abolition of Slavery	21 4r 5m 5r 6a a9 ck
Accession Day	ch
Adelaide Cup Day	@138
Adesão do Grão-Pará à independência do Brasil	8f
Adesão do Maranhão à independência do Brasil	7s
Adhi Poson Full Moon Poya Day	5u
Adyghe (Circassian) Day	9k
Africa Day	5p
Africa Day/ Heroes' Day	5p
African Freedom Day	5p~6
Agricultural Reform Day	9u~F
Alaska Day	ai
All Saints' Day	@1b1 @6av b1 b1~6
All Souls' Day	b2
Alusivo ao Dia Internacional da Mulher	38
Amazigh New Year	1c
Ambedkar Jayanti	4e
American Citizenship Day	32
American Samoa Flag Day	4h
Ancestry Day	12
Andean Amazonian Chaqueño New Year	6l
Andean Amazonic Chacoan New Year	!2i
Andorra La Vella Festival	!3K3L3M
Anguilla Day	5u
Aniversário do estado	6f
Anniversary (Bounty) Day	68~4
Anniversary Day	8e
Anniversary of Installation of the Sultan of Terengganu	34
Anniversary of Islamic Revolution	2b~X
Anniversary of President Laurent Kabila	1g~L
Anniversary of Prime Minister Patrice Emery Lumumba	1h~6
Anniversary of the 1966 Upper Voltan coup d'état	13
Anniversary of the Arengo	3p
Anniversary of the Coronation of H.M. King George Tupou I	c4~
Anniversary of the Green March	b6
Anniversary of the Independence Manifesto	1b
Anniversary of the Passing to Immortality of General José de San Martín	8h~C
Anniversary of the Passing to Immortality of General Manuel Belgrano	6k
Anniversary of the Passing to Immortality of General Martín Miguel de Güemes	6h~B
Anniversary of the Recovery Oued Ed-Dahab	8e
Anniversary of the Revolution of the King and the People	8k
Anniversary of the death of Dessalines	ah
Anniversary of the election of Pope Leo XIV	58
Anniversary of the foundation of Vatican City	2b
Annunciation, Anniversary of 1821 Revolution	3p
Anti-Fascist Struggle Day	6m
Anzac Day	4p 4p~8 4p~G
Arafat Day	#02
Arbaeen-e Hosseini	#0G
Arbor Day	@54o
Archbishop Janan Luwum Day	2g
Armed Forces Day	2b 2i~6 3v 83~6 96~F a6
Armed forces Day	al
Armistice Day	bb bb~G
Army Day	1k 1s 6u~V 9j
Arrival Day	55
Arrival of Indentured Labourers	b2
Asalha Puja	!3H
Ascension Day	#0087 #0091
Ash Sunday	#05-48
Ash Wednesday	#002
Ashoura	#039
Ashura	#038~9
Assumption	8f 8f~6 8s @18g
Augsburg Peace Festival	88
August Bank Holiday	@18p
August Monday	@182
August Thursday	@481
Australia Day	1q 1q~4
Autonomia do Estado	3i
Autumnal Equinox Day	#0B94~a
Azerbaijan Armed Forces Day	6q~5
Bak Full Moon Poya Day	41
Basava Jayanti	4u
Bastille Day	7e
Battle of Angamos	a8
Battle of Arica	67
Battle of Arica and Flag Day	67
Battle of Ayacucho	c9
Battle of Boyacá	87
Battle of Carabobo	6o
Battle of Junín	86
Battle of San Jacinto	9e
Battle of Vertières Day	bi
Battle of the Boyne (Orangemen’s Day)	7c~8
Bedoba	12
Bengali New Year	4f
Bengali New Year's Day	4e
Beni Day	bi~6
Benito Juárez's birthday	@13f
Bennington Battle Day	@18g
Berchtoldstag	12
Bermuda Day	@55p
Betico Croes Day	1p
Bhanu Jayanti / Martyrs' Day	7d
Bihar Day	3m
Binara Full Moon Poya Day	9q
Birthday of Buddha Shakyamuni	!2M
Birthday of Don Luis Muñoz Rivera	@17f
Birthday of Dr. José Celso Barbosa	7r
Birthday of Eugenio María de Hostos	@118
Birthday of His Royal Highness The Crown Prince Tupotoʻa-ʻUlukalala	9h
Birthday of Imam Ali	#08-14
Birthday of Imam Mahdi	!0X63BbH7MgSCXldH
Birthday of José de Diego	4g
Birthday of King Mswati III	4j~8
Birthday of Luis Muñoz Marín	2i
Birthday of Muhammad (Mawlid)	#04 #041
Birthday of Muhammad Prophet	#045
Birthday of Simón Bolívar	7o
Birthday of the Buddha	!7nDKOrUr
Birthday of the late King Sobhuza	7m~8
Black Awareness Day	bk
Boganda Day	3t
Bonaire Day	96
Bonifacio Day	bu
Boqueron Battle Victory Day	9t
Botswana Day	9u
Boxing Day	!5dBKH2MlSSdt !BKMlSSY9dt 18 cq cq~6 cq~7 cq~8 cq~G cq~H
British Columbia Day	@182
Buddha's Birthday	#0C-26~b 5j
Buddhist Lent	!3I
Bulgarian Education and Culture, and Slavonic Literature Day	5o
Bundesfeiertag	81
Bunker Hill Day	6h
CARICOM Day	@171
Cahul Day	bl
Canada Day	71
Canary Islands Day	5u~6
Canberra Day	@138
Capital City Day	76~8
Capital's Day	ae
Carnaval	#001
Carnival	#00 4u~H 7d~g
Carnival Day	12
Carnival Monday	#00 @171 @182 @189
Carnival Tuesday	#001 @272 @28a
Casimir Pulaski Day	@131
Cassinga Day	54
Catholic Easter	#0048~3
Celebración del Divino Salvador del Mundo	86
Celebration of the Birthday of Her Majesty the Queen	@168
Cerimonia di investitura dei Capitani Reggenti	a1
Chaco Armistice	6c
Chakri Memorial Day	46
Change of Federal Government	!S3
Cheikh Al Maarouf Day	3i
Children's Day	44~6 55~6 55~8 5r 61
Chinese New Year	#09 #09~3 #09~7 #09~l #09~y
Chinese New Year (2nd Day)	#091~7
Chinese New Year Holiday	#094
Chinese New Year's Eve	#09-1
Chinese Spring Festival	#09
Ching Ming Festival	!7BCuIbOJU0
Christchurch Show Day	@5bc
Christmas Day	!055oBWHDMwSdYL 16 17 cp cp~4 cp~5 cp~9 cp~E cp~T cq
Christmas Eve	!H0 16 co co~
Chung Yeung Festival	!A5G5LeRAXAci
Chuquisaca Day	5p~6
Citizens' Holiday	!48
City Birthday	1p
Civic Holiday	@182
Clean Monday	#05-47
Cochabamba Day	9e~6
Columbus Day	#0B113~B @1a8 @1ac ac ac~P
Colón Day	b5~6
Coming of Age Day	@118
Commemoration Day	#059
Commemoration of America's 250th Birthday	!0k
Commemoration of Atatürk, Youth and Sports Day	5j
Commemoration of the Assault of the Moncada garrison	7q
Commemoration of the deceased	b2
Commerce Day	@182
Commonwealth Day	@138
Concord Day	4o
Confederate Memorial Day	5a @14m @14o
Constitution Day	17 3e 3f~8 49 53 53~Z 5h 6s~8 72 75 7h~5 7i 84~8 8f~6 97 @121 @1b6 @581 a5 a9 bc c8~8 ca
Constitution Day of the Chechen Republic	3n
Constitution Day of the Republic of Dagestan	7q
Constitution Day of the Republic of Tatarstan	b6
Constitution Day of the Republic of Tuva	!1_
Constitutional Day	@1b2
Coptic Christmas	17
Coptic Easter	#05
Coronation Day	54
Corpus Christi	#00108 #00112
Criação do Território Federal	9d
Criação do estado	14 a5 ab
Culturama Day	@281
Culture Day	b3~6
Curaçao Day	aa
Cyprus Independence Day	a1
Cyprus National Day	41
César Chávez Day	3v~6
Data magna do estado	3p 4l
Day After Thanksgiving	@5bn
Day after Christmas	cq
Day after New Year's Day	12~7
Day after Thanksgiving	@5bn
Day after Thanksgiving Day	@5bn
Day after the Commemoration of the Assault of the Moncada garrison	7r
Day before Sinhala and Tamil New Year	4d
Day before the Commemoration of the Assault of the Moncada garrison	7p
Day following Vesak Full Moon Poya Day	52
Day of Ashura	#039
Day of Atonement (Yom Kippur)	#0F172
Day of Goodwill	cq
Day of Indigenous Resistance	ac
Day of Lament	3s
Day of Liberation and Innovation	2p
Day of Memory and Honour	59~8
Day of National Sovereignty	bk~D
Day of National Unity	6h
Day of Nuzul Al-Quran	#0A17~m
Day of Prayer and Repentance	@3bh
Day of Reconciliation	cg
Day of Remembrance for Truth and Justice	3o
Day of Remembrance for the Dead	b1
Day of Remembrance of the Adyghe (Circassian) Victims of the Russian-Caucasian War	5l
Day of Remembrance of the Departed (Radonitsa)	#059
Day of Remembrance of the Victims of the Deportation of the Kalmyk People	cs
Day of Respect for Cultural Diversity	ac~C
Day of Restoration of Independence	8k
Day of Restoration of Independence of Lithuania	3b
Day of Restoration of the State of Lithuania	2g
Day of Sevastopol's Return to Russia	3i
Day of Special Remembrance of the Departed (Radonitsa)	#059
Day of Unity of the Peoples of Dagestan	9f
Day of Uprising Against Occupation	4r
Day of Valor	49
Day of Victory over Fascism	59~8
Day of liberating the South for national reunification	4u
Day of the Chuvash Republic	6o
Day of the Establishment of the District	38
Day of the Formation of the Altai Republic	73
Day of the Macedonian Revolutionary Struggle	an
Day of the Maroons	aa
Day of the Martyrs	14~6 69 6l
Day of the May Revolution	5p
Day of the Republic	82~6
Day of the Reunification of Crimea with Russia	3i
Day of the Revival of the Balkar People	3s
Day of the Revival of the Karachay People	53
Day of the Unification of the Romanian Principalities	1o
Day of the Veterans and the Fallen in the Malvinas War	42
Dayton Agreement Day	bl
De Jure Transfer Day	8g
Declaration of George Town as World Heritage Site	77
Declaration of Independence	4j
Declaration of Independence of Quito	8a
Declaration of Malacca City as Historical City	4f
Decoration Day	@338
Deepavali	!4t !4t4uAPFyLyRU !4t4uAPGPLyRU !4tAPFyLyRU
Deepavali Festival Day	b8
Defence Forces Day	@288
Defender of the Fatherland Day	2n 57~6
Defenders of Ukraine Day	a1~6
Defense Force’s Day	9p
Demise of Prophet Muhammad and Imam Hassan (Mujtaba)	#0G8
Democracy Day	1d 6c~5
Democracy and National Unity Day	7f
Derg Downfall Day	5s
Dia da Amazônia	95
Dia da Consciência Negra	bk
Dia de Cataluña	9b
Dia de Nossa Senhora da Penha	#0056
Dia de Santa Catarina	@08b
Dia de Santa Catarina de Alexandria	@0bp
Dia de São Jorge	4n
Dia de São José	3j
Dia de São Sebastião	1k
Dia do Evangélico	bu
Dia do Município da Praia	5j
Dia do Piauí	aj
Dia do evangélico	1c 6i
Discovery Day	@15f @18g
Discovery of Puerto Rico	bj
Divali	!4tAQFyLyRVXVd1
Dr. Martin Luther King Jr./ Civil Rights Day	@11f
Dr. Martin Luther King Jr./Robert E. Lee's Birthdays	@11f
Dragon Boat Festival	#0C #0C~6
Duarte's Birthday	1q~D
Durga Puja	a8
Duruthu Full Moon Poya Day	13
Día Nacional de Galicia	7p
Día de Andalucía	2s~6
Día de Aragón	4n~6
Día de Asturias	98~6
Día de Barquisimeto	9e
Día de Castilla-La Mancha	5v
Día de Ceuta	92~6
Día de Extremadura	98~6
Día de La Divina Pastora	1e
Día de La Rioja	69
Día de Maturin	c7
Día de la Comunidad de Madrid	52~G
Día de la Constitución Española	c6 c6~6
Día de la Virgen de la Chinita	bi
Día de la Virgen del Socorro	bd
Día de las Américas	4e
Día de las Instituciones de Cantabria	6s
Día de las Letras Gallegas	5h
Día de les Illes Balears	31~6
Early May bank holiday	@151
Easter Monday	!74D5IZOaU9Zd #0049 #051
Easter Saturday	#0047 #05-1
Easter Sunday	!1b7cIfOga9 #0048 #0049 #05
Eid Ul Adha	#021
Eid al Fitri	#01~5
Eid al-Adha	#021 #021~8
Eid al-Adha (Ghurba)	#021
Eid al-Fitr	#01~5
Eid al-Fitr (Markhash)	#01
Eid al-Ghadeer	#029
Eid-Ul-Fitr	#0H
Eight Hours Day	@138
Election Day	!4K4fFiG8RBRWcZc_ !4oGHRfd1 @2b2
Elevação do Amazonas à categoria de província	95
Emancipation Day	3m 4g 64~_ 71 73 81 81~4 81~6 81~G @182 @47t
Emancipation Monday	@182
Emancipation Tuesday	@283
Emancipation Wednesday	@384
Emancipação política	9g
Emancipação política de Sergipe	78
Emancipação política do estado do Paraná	cj
Emperor's Birthday	2n~6
Encamp Town Festival	!2g2h2i
End of Ramadan (Eid al-Fitr)	#01 #011 #01~1 #01~5 #01~9 #01~I #01~x #03-89~w #0H~9
Epiphany	16 16~B 1j @116
Errol Barrow Day	1l
Esala Full Moon Poya Day	7t
Europe Day	59
Evacuation Day	3h
Family Day	#0049 @12f @5bm cp cq
Farmers Day	@5c1
Farmers' Day	@182
Fast and Prayer Day	@549
Feast of Saint Agatha	25
Feast of Saint Paul's Shipwreck in Malta	2a
Feast of St. Francis Xavier	c3
Feast of Tabernacles (Sukkot)	#0F177
Feast of the Sacrifice (Eid al-Adha)	#021 #021~6 #021~8 #022 #023 #02~2 #02~J #02~K #02~R #02~Y
Feast of the Throne	7u
Federal Day of Thanksgiving, Repentance and Prayer	@09f
Federal Territory Day	21
Feiertagsbrücke	#00109 #0088
Fenkil Day	2a
Festival Day	cv~7
Fiesta Nacional de España	ac
Fiesta de Castilla y León	4n~6
Fiestas Agostinas	83~z
Fiji Day	aa~6
Finding of the True Cross	!4D9wFfLLR2WlcU
First Day of Summer	@44i
First Martyr	38
First Monday in August	@182
First Monday in June	@161
First Monday in May	@151
First Monday of the Uastyrdzhi (Djeorguiba) Festival	!56
First day of Ramadan	#0A
Flag Day	4o 6e 72 8o b9~8
Flag and Universities' Day	5i
Formation Day	b1
Foundation Day	2b~6 36~5
Founders Day	84~8
Founding Day	2m
Founding of the Republic of China	!005jBPBQH8MrSYYFdy
Frances Xavier Cabrini Day	@1a1
Freedom Day	3v 4r
Freedom and Democracy Day	c1~6
Fundação da Cidade de Goiás	7q
Fundação de Brasília	4l
Fête de Famille	cq
Fête de la commémoration de la conférence nationale souveraine	6a
Fête des chefs coutumiers	35
Fête du Vodoun	1a
Fête nationale	81
Gandhi Jayanti	a2
Ganesh Chaturthi	!429aF6L6QeWecB
Garifuna Settlement Day	bj~4
Gawai Dayak	61~p
Geez New Year	!3z9gFPL5QoWVcE
General Election Day	!4oGHRfd1
General Prayer Day	6u
Genocide Memorial Day	47
George Price Day	1f
George Washington Day	@12f
George Washington's Birthday/Daisy Gatson Bates Day	@12f
George Washington/Thomas Jefferson Birthday	@12f
Gesta Heroica de Juan Santamaría	4b
Gibraltar National Day	9a~U
Giorno festivo federale	81
Goa Liberation Day	cj
Gold Cup Parade Day	@58f
Good Friday	!1Z7aIdOea7 #0046 #05-2
Great Prayer Day	#0074
Greenery Day	54~L
Guam History and Chamorro Heritage Day	@131
Guanacaste Day	7p
Gujarat Day	51
Guru Ghasidas Jayanti	ci
Guru Gobind Singh Jayanti	15
H.S.H. the Sovereign Prince's Day	bj~6
Hangul Day	a9~5
Hari Hol of Pahang	5m
Hari Hol of Sultan Iskandar of Johor	#0G-14
Hari Maulaud Nabi	#04~6
Hari Raya Haji	#021 #021~6
Hari Raya Puasa	#01 #0H
Heritage Day	9o @12f
Heroes Day	1k 21
Heroes' Day	1k 31 8q @171 @189
Heroes’ Day	23
Himachal Day	4f
Holi Phagwa	!0z6zCWIUO2
Holyday for Fetr Eeid	#011
Homecoming Day	cf
Homenagem à memória do ex-presidente João Pessoa	7q
Hong Kong Special Administrative Region Establishment Day	!2r8YEGPgVNb5
Human Rights Day	3l ca
Hung Kings Commemorations	!1p7MCuIuOQTyZy
Hurricane Supplication Day	@17m
Hyderabad-Karnataka Liberation Day	9h
Icelandic National Day	6h
Id el Fitr	#01~9
Id el Kabir	#02~R
Id-Ul-Alha (Hadji Festival Day)	5s
Id-Ul-Fitr (Ramazan Festival Day)	3l
Il Full Moon Poya Day	bo
Imam Khomeini's Demise	#0B-17
Immaculate Conception	c8 c8~6
Immaculate Conception of Mary	c8
Implantação da República	a5
In Albis Tuesday	#0050
Inauguration Ceremony	41
Incwala Festival	!5f5g5h5i5j5kBMBNBOBPBQBRH4H5H6H7H8H9MnMoMpMqMrMsSUSVSWSXSYSZYBYCYDYEYFYGdvdwdxdy
Independence Day	11 27 2h 2i 2m 2o 2r 31 36~5 3l 3q 4i 4r 4r~6 5e~h 5l~j 5o 5q 6c 6p 6q 6r 6t 6u~6 71 73 74~F 75 76 76~8 79 7a~5 7c~F 7k 7q 7r~R 7u 81 83 85 86~6 87 8b~6 8d 8e 8f 8g~S 8h 8o~8 8p 8r 8v~6 91~8 96~8 97 98~6 9f 9g 9j~G 9l 9l~G 9m 9o a1 a2 a4 a9 aa ac~6 ai~8 ao~6 ar~6 b1~4 b3~G bb bi bp bs bs~6 bs~8 bu c6 c9 cg~7 co
Independence Day (Yom HaAtzmaut)	!1l7mDKIqOqUOZu
Independence Movement Day	31~8
Independence and Unity Day	cq
Independence of British Somaliland	6q
Independence of Cartagena	@1bb
Independence of Cuenca	b3
Independence of Guayaquil	9a
Independent Czechoslovak State Day	as
Independência da Bahia	72
Indian Arrival Day	5u~6
Indigenous Faith Day	c1
Indigenous People's Day	#0B 89
Indigenous Peoples' Day	@1a8
Indigenous People’s Resistance Day	@1a9
Indigenous Resistance Day	ac
Instauration de la République	31
International Children's Day	9k
International Solidarity Day of Azerbaijanis	cv~6
International Woman's Day	38
International Women's Day	38 38~6 38~8
Iqbal Day	b9
Islamic New Year	#03 #03~6 #03~n
Islamic Republic Day	#0B-81
Islander Day	@12f
J'Ouvert Morning	81
J. J. Robert's Day	3f
James Ronald Webster Day	32
Jamhuri Day	cc~6
Jan Hus Day	76
January 2nd	12~8
Jefferson Davis' birthday	@161
Jeûne Genevois	@495
John Chilembwe Day	1f~5
Jour de l'Afrique	5p
Jour de l'Unité	at
Jour de l'an	11
Journée Mondiale des Enfants	7o
Journée nationale de la République	bs
June 7th	67
Juneteenth	6j~E
Jura Plebiscite	6n
Kadooment Day	@182
Kamehameha Day	6b~6
Kamuzu Day	5e~6
Kanakadasa Jayanti	b8
Karnataka Formation Day	b1
Karume Day	47
Kashmir Day	25
Kenneth Kaunda Day	4s~G
Kerala Formation Day	b1
King Bhumibol Adulyadej Memorial Day	ad
King Bhumibol Adulyadej's Birthday	c5
King Chulalongkorn Day	an
King Letsie III's Birthday	7h
King's Birthday	7s @161 @168 @16b @19o @1a1
King's Day	4r 4r~q
Kingdom Day	cf
Kings Day	4r
Korean New Year	!0l0m0n6I6J6KBqBrBsHpHqHrNMNNNOSuSvSwYuYvYw
Korean Thanksgiving	#0D~c
Korité	#01
Krishna Janmashtami	8o
Kurban-Bayram	#021
Kwame Nkrumah Memorial Day	9l~8
La Bajada de la Virgen del Socorro	97
La Bien Aparecida	9f~6
La Paz Day	7g~6
Labor Day	@191
Labor Thanksgiving Day	bn~6
Labour Day	3k 51 51~5 51~9 51~D 51~E 51~T 51~i 51~r 5n~4 6j @131 @138 @13m @151 @191 @1a1 @1am
Labour Day and Vesak Full Moon Poya Day	51
Labour and Solidarity Day	51
Lailat al-Qadr	#0A22
Language Martyrs' Day	2l
Lançamento da pedra fundamental de Goiânia	ao
Last Lap	82
Last Monday in October	@1ap
Late Summer Bank Holiday	@18p
Laylat al-Mi'raj	#08
Laylat al-Qadr	#0A26
Liberation Day	1d 1q 24 33 58 59 5h~6 74 7l~G 8f~8 an bt~8
Liberation from Fascism	7s
Liberation from Nazi-Fascism (1945)	4p
Liberty Day	4p
Lincoln's Birthday	2c @5bn
Lincoln's Day	@5bm
Lincoln's and Washington's Birthday	@12f
Lincoln/Washington Presidents' Day	@12f
Louis Riel Day	@12f
Lunar New Year’s Day	!0l6HBpHpSuYu
Lusaka Peace Agreement	97
MHIP Day	76
Mabaas of Muhammad	#08
Madaraka Day	61~6
Madin Full Moon Poya Day	32
Magal de Touba	#0G-2
Maha Shivaratree	!0j6kCHHqNqTLZL
Maharaja Agrasen Jayanti	9m
Maharana Pratap Jayanti	59
Maharashtra Day	51
Maharishi Valmiki Jayanti	a7
Mahasivarathri Day	2f
Majority Rule Day	1a~8
Makha Bucha	!0z
Malaysia Day	9g~6
Malcolm X Day	5j
Maore Day	bc
Maori New Year	bk
Mardi Gras	#001
Marine Day	@17f
Mariä Geburt	98
Martin Luther King Jr. Day	@11f
Martin Luther King's and Robert E. Lee's Birthdays	@11f
Martin Luther King, Jr./ Civil Rights Day	@11f
Martin Luther King, Jr./ Idaho Human Rights Day	@11f
Martyr's Day	63
Martyrdom Day of Shaheed Udham Singh	7v
Martyrdom of Fatima-Zahara	!4yAUG0LZR6WecA
Martyrdom of Imam Ali	#0A20
Martyrdom of Imam Hassan	#04-4
Martyrdom of Imam Jafar	#0124
Martyrdom of Imam Reza	#0G10
Martyrs Day	7u
Martyrs' Day	19~6 23~F 33~8 3q 3t 6k 9g
Mashujaa Day	ak~6
Matariki	!2-8SETK2PWVXb6
Maulid Day	#04
Maundy Thursday	#0045
Mauritiustag	9m
Mawlid	#04~6
May 20 Revolution	5a
May Day	51 51~4 @151
Melaka State Governor's Birthday	8o
Melbourne Cup	@2b2
Memorial Day	#058 66 71 @15p
Meskel	!4D9wFfLLR2WlcU
Mid-Autumn Festival	#0D #0D~6
Midsummer	6o
Midsummer Day	6o @66k
Midsummer Eve	6n
Milad-Un-Nabi (Holy Prophet's Birthday)	8q
Mimouna, Seventh day of Passover	#0F6
Missionary Day	35
Moi Day	aa~6
Monday after Federal Day of Thanksgiving, Repentance and Prayer	@19g
Morte de Zumbi dos Palmares	bk
Moshoeshoe Day	3b
Mother Teresa Day	aj~8
Mother's Day	33 4o 8f af~6 c8~6
Mountain Day	8b~6
Mujib's Birthday & Children's Day	3h
Mártires de Cunhaú e Uruaçu	a3
Mémoire du père de l'indépendance Rév. Dr. W.H. Lini	2l
Naadym	!3C
Nane Nane Day	88
Natalicio de Jacinto Lara	5s
Natalicio de José Antonio Anzoátegui	be
Natalicio de Rafael Urdaneta	ao
National Anthem and Flag Day	3i~F
National Day	!4H9-LPR6WpcX 24 2n 3c 3f 5k 5u 66 6l 89~6 92 9c 9n a1~O an c2~3 cd cg
National Day / Double Tenth Day	aa~6
National Day of Community Service	b4~Q
National Day of Prayers	ai~6
National Day of Saint Francis of Assisi	a4
National Day of Thanksgiving	@5bm
National Flag Day	4p~8
National Foundation Day	a3~e
National Gospel Day	aq~8
National Harvest Day	@581
National Heritage Day	@1a8
National Hero Day	9h
National Heroes Day	4s 69 @11m @16f @1af
National Heroes and Benefactor Day	@136
National Heroes and Heroines Day	cj
National Heroes' Day	9g~6 @15p @18p ac~8
National Hero′s Day	3e~6
National Holiday	!Qx 43 44 6i 6n 6o 7l a3 aq as
National Indigenous Peoples Day	6l
National Language Day	8v
National Mourning Day	8f ck~6
National Patriots' Day	@15i
National Peace Day	bf
National Police Day	1p
National Revival Day	bh
National Salvation Day	6f~8
National Sovereignty and Children's Day	4n
National Unification Day	5e
National Unity Day	49
National Women's Day	89
National Youth Day	@59o b1
National holiday	9i~M c1
Nationalization of the Iranian oil industry	!1E6xCeILO2TmZT
Native American Day	@1a8
Native American Heritage Day	@5bn
Nativity of Liberator Bernardo O'Higgins	8k
Nauryz	3l~f
Navam Full Moon Poya Day	21
Navy Day	5l
Ndadaye Day	al
Netaji Subhas Chandra Bose Jayanti	1n
Nevada Day	@5ap
New Brunswick Day	@182
New Caledonia Day	9o
New Year	11~I
New Year Holiday	12 12~7 12~u
New Year's Day	!005jBPBQH8MrSYYFdy !3z9gFPL5QoWVcE 11 11~4 11~5 11~9 11~I 11~T 11~i 11~r
New Year's Eve	!H7 cv
New Year's Holiday	12
Nikini Full Moon Poya Day	8r
Norfolk Island Agricultural Show	@1a8
Nossa Senhora Auxiliadora	5o
Nossa Senhora da Luz dos Pinhais	98
Nossa Senhora da Natividade	98
Nossa Senhora das Neves	85
Nossa Senhora do Carmo	7g
Nowruz	#0B-92~Y 3l~8
Ntaryamira Day	46
Nuestra Señora de Guadalupe	a5
Nuestra Señora de la Merced	9o
Nuestra Señora de la Peña	9i
Nuestra Señora de las Nieves	85
Nuestra Señora de los Dolores	9f
Nuestra Señora de los Reyes	9o
Nuestra Señora de África	85~6
Nuestra Señora del Pino	98
Nuzul Al-Quran	#0A16
Nyepi	!1D6l
Nyerere Day	ae
Näfelser Fahrt	@443
October Revolution Day	b7
Odisha Day	41
Official Birthday of His Majesty King Tupou VI	74
Orthodox Christmas	17 17~6 17~h
Orthodox Easter	#05 #051 #05~3
Orthodox Easter Monday	#051
Orthodox Epiphany	1j
Orthodox Good Friday	#05-2
Orthodox New Year	1e
Oruro Day	2a~6
Our Lady of Altagracia	1l
Our Lady of Aparecida	ac
Our Lady of Camarin Day	c8~G
Our Lady of Los Ángeles	82
Our Lady of Meritxell	98
Our Lady of Mount Carmel	7g
Our Lady of las Mercedes	9o
Pakistan Day	3n
Pancasila Day	61
Pando Day	9o~6
Parents' Day	81~6
Passover (Pesach)	#0F
Patriots' Day	8d @14f
Peace Agreement Day	19
Peace Day	44
Peace Day in the Chechen Republic	4g
Peace Memorial Day	2s~6
Peace and Reconciliation Day	a4
Penang State Governor's Birthday	@678
Pentecost	#0097 #0549 #0549~3
People's Unity Day	51~5
Peruvian Air Force Day	7n
Pesach	#0F~3
Picnic Day	@182
Pidjiguiti Day	83
Pioneer Day	7o
Plurinational State Foundation Day	1m
Portugal Day	6a
Poson Full Moon Poya Day	6t
Potosí Day	ba~6
Prayer Day	#0074
Pre-Christmas holidays	13~A
President's Day	65 @12f
Presidential Inauguration	!Jz
Presidents Day	@12f
Presidents' Day	@12f
President’s Day	@17f
President’s Day Holiday	@27g
Prešeren Day, the Slovenian Cultural Holiday	28
Primary Election Day	@252 @298
Primer Grito de Independencia	ba~6
Primer viernes de Cuaresma	#004
Prince Jonah Kuhio Kalanianaole Day	3q~6
Proclamation Day	cq~7
Proclamation of the Republic	bs cb
Proclamação da República Rio-Grandense	9k
Prokhorovka Field Day - Russia's Third Military Field	7c
Provincial anniversary day	#0050 @11j @11q @11t @138 @13k @1at @1br @1bt @5aj
Public Holiday	!3T6zBLFcMcPSUNZWdu !4LEBNNOMWS !6zBLGpKsUUUpZWdu !BLdu !FjJ-LP 12 2m 8g cr
Puerto Rico Constitution Day	7p
Qingming Festival	#0B-77
Quaid-e-Azam Day	cp
Queen Suthida's Birthday	63
Queen's Birthday	!2b @14f @161 @169 @16e
Queen's Birthday Celebration	@169
Ra o te Ui Ariki (House of Ariki)	@572
Rabindra Jayanti	58
Radonitsa - Day of Remembrance of the Departed	!1k
Radonitsa - Day of Special Remembrance of the Departed	!1k
Raja of Perlis's Birthday	7h
Randol Fawkes Labour Day	@561
Readjustment Movement Day	be
Recognition of the historic victory of the Paraguayan national football team over Germany	!2q
Reconciliation Day	@15r
Reformation Day	av av~N
Remembrance Day	bb bi
Remna Ni	6u
Republic Day	19 1q 2n 5s 5s~6 62 9o~6 ap~8 at bf bi~8 c1 cd ci cs
Republic of Adygea Formation Day	a5
Republic of Bashkortostan Day	ab
Republic of Kalmykia Day	75
Republic of Karelia Day	68
Republic of Komi Day	8m
Republic of Sakha (Yakutia) Day	4r
Republic of Tatarstan Day	8u
Republic of Tuva Day	8f
Respect-for-the-Aged Day	@19f
Restauração da Independência	c1
Restoration Day	8g
Restoration of Independence day	54~8
Restoration of Somaliland Sovereignty	5i~p
Restoration of the Republic	cv
Revolt of Khordad 15	#0B-16
Revolution Day	2h 7j 7m 7n 91 @1bf ab~6 ak b1 cj
Revolution Day 2011	1p
Revolução Constitucionalista	79
Revolução Pernambucana de 1817	@031
Rincon Day	4u
Rizal Day	cu
Robert E. Lee/Martin Luther King Birthday	@11f
Rosh Hashanah (Day 2)	#0F164
Rosh Hashanah (Yom Teruah)	#0F163
Russia Day	6c
Rwagasore Day	ad
SPLA Day	5g
Saba Day	@5c1
Saba Saba Day	77
Sabah State Governor's Birthday	@6a2
Sacred Heart	#00119
Saint Ambrose	c7
Saint Andrew the First-Called Day	5c
Saint Clement of Ohrid Day	c8~6
Saint Devota's Day	1r~6
Saint George's Day	bn
Saint Helena Day	5l
Saint John	6o
Saint John the Baptist	17
Saint John's Day	6o
Saint Joseph	3j @13j
Saint Joseph the Worker	51
Saint Mary's Day	8s
Saint Nicholas of Flüe	9p
Saint Patrick's Day	3h~8
Saint Pierre Chanel Day	4s
Saint Robert Bellarmine - Name day of the Holy Father	9h
Saint Rosalia	7f
Saint Stephen's Day	8k
Saints Cyril and Methodius Day	5o~6 75
Saints Peter and Paul	#0B8~B 6t @16t
Saints Peter and Paul Day	6t
San Benito de Palermo	4r
San Esteban	cq
San José Obrero	3j 3p
San Juan	6o
San Juan Bautista	6o
San Miguel Arcángel	9t
San Pedro Apóstol	6t
San Raymundo Peñafort	1n
Santa Catarina de Alejandría	bp
Santa Cruz	53
Santa Cruz Day	9o~6
Santa Rosa de Lima	8u
Santiago Apóstol	7p
Santo Domingo de Guzmán	84
Sarawak Independence Day	7m
Sarawak State Governor's Birthday	@6a9
Sardar Vallabhbhai Patel Jayanti	av
Saskatchewan Day	@182
Second New Year's Day	12
Self Determination Day	46
Seng Kut Snem	bn
Separation Day (from Columbia)	b3~6
Sevastopol City Foundation Day	6e
Seward's Day	@13p
Shagaa	!0m
Shaheed Diwas	3n
Shaheed Udham Singh Jayanti	cq
Sham El Nessim	#051
Shavuot (Feast of Weeks)	#0F50
Showa Day	4t~6
Shrove Monday	#00
Shrove Tuesday	#001
Simchat Torah/ Shmini Atzeret	#0F184
Sinai Liberation Day	4p
Sinhala and Tamil New Year	4e
Sint Maarten Day	bb
Sir Seretse Khama Day	71
Sizdah Bedar	#0B-80
Slovak National Uprising anniversary	8t
Soldier's Day	a3
Solemnity of Mary, Mother of God	11
Somers' Day	@57u
Songkran Festival	4d~-
Sovereign’s Birthday	@569
Spiritual Baptist Liberation Day	3u~6
Sports Day	@1a8
Spring Equinox Day	!1E6y6zCfIMO3TnZU
Spring Festival	#09-1~1 3k
Spring and Labour Day	51
Spring bank holiday	@15p
St Andrew's Day	bu
St Andrew’s Day	bu~8
St Patrick’s Day	3h~8
St. Brigid’s Day	22~W
St. George's Caye Day	9a~4
St. George's Day	56
St. John	cr
St. John's Day	6o
St. Patrick’s Day	3h
St. Stephen’s Day	cq
St. Ursula’s Day	am~
St. Wenceslas Day (Czech Statehood Day)	9s
Staatsfeiertag	51
State Day	1p 2k 5g
State Holiday	@14o @5bn
Statehood Day	2g~s 6p 76 7d~k 7f~8 @58f bp
Statehood Day of the Kabardino-Balkar Republic	91
Statia Day	bg
Struggle for Freedom and Democracy Day	bh
Sultan Nevruz's Day	3m~8
Sultan of Johor's Birthday	3n
Sultan of Kedah's Birthday	@06f
Sultan of Kelantan's Birthday	bb~3
Sultan of Pahang's Birthday	7u
Sultan of Perak's Birthday	@5b1
Sultan of Selangor's Birthday	cb
Sultan of Terengganu's Birthday	4q
Sultan's Birthday	7f
Summer Bank Holiday	@18p
Summer Day	3e~8
Summer bank holiday	@182 @18p
Summer holiday	8e~
Susan B. Anthony Day	2f
Svetitskhovloba	ae
Swami Vivekananda Jayanti	1c
São João	6o
São Pedro	6t
São Tomé Day	cl~F
Tabaski	#021 #021~6
Tadau Kaamatan	5u~o
Tamil Thai Pongal Day	1f
Tarija Day	4f~6
Tasoua	#038
Teachers and Mentors Day	a1~6
Telangana Formation Day	62
Territory Day	7t a6
Thaipoosam Cavadee	!0V60C0HZN5T5Ye
Thaipusam	!0V
Thanksgiving	@1a1 @1a8 @4b1
Thanksgiving Day	@3bo @4bm ap
The Anniversary of the Birth of Hamilton Lavity Stoutt	@131
The Battle of Pichincha	5o
The Feast of San Marino and the Republic	93
The Queen Mother's Birthday	8c
The day following Birthday of the Buddha	!2GJKaO
The day following Ching Ming Festival	!1VZk
The day following Chung Yeung Festival	!4Z
The day following Easter Monday	!1W
The day following Good Friday	#0047
The day following Hong Kong Special Administrative Region Establishment Day	!J-
The day following National Day	!Fj
The day following Tuen Ng Festival	!Dl
The day following the Chinese Mid-Autumn Festival	!4C9lFlQqWqcM
The first day of January	11
The first weekday after Christmas Day	cq~G
The forth day of the Chinese New Year	#093
The fourth day of Lunar New Year	!6KNP
The second day following the Chinese Mid-Autumn Festival	!LI
The second day of Lunar New Year	!0mBqHqNNSvYv
The second day of the Chinese New Year	#091
The third day of Lunar New Year	#092
The third day of the Chinese New Year	#092
Three Kings Day	16
Tiradentes' Day	4l
Tomb Sweeping Day	#0B-77~6
Tourist Trophy, Senior Race Day	@568
Town Meeting Day	@232
Transfer Day	3v
Trinity Sunday	#0550
Triumph of the Revolution	11
Truman Day	58
Tsagan Sar	!0m
Tuen Ng Festival	!2f8CJkPGVGao
Tynwald Day	75
Ugadi	!1D7DClIlOHTpZq
Umhlanga Reed Dance	@191
Unduvap Full Moon Poya Day	cn
Unification Day	96
Unified Day of Remembrance of the Departed	!1k
Union Day	4q
Unity Day	25 @272 b4 cm
Unity Day of Remembrance	!1k
Uraza-Bayram	#01
V.C Bird Day	c9
Vaisakhi	4l
Vap Full Moon Poya Day	ap
Vesak Day	!2M !2M2N !2M7u
Veterans Day	bb
Victoria Day	@15i
Victory Day	58 59 59~8 6n 8u 98 @189 cg
Victory and Homeland Thanksgiving Day and the Day of Croatian defenders	85
Victory and Peace Day	59
Victory at Adwa Day	32
Victory of Armed Forces Day	12
Vietnamese New Year	#0I1
Vietnamese New Year Holidays	#09~
Virgen de la Candelaria y Sagrado Corazón de Jesús	22
Virgin Islands Day	75~
Virgin Islands–Puerto Rico Friendship Day	@1a8
Virgin of Caacupe	c8
Virgin of Chiquinquirá	@179
Waitangi Day	26~8
Washington and Lincoln Day	@12f
Washington's Birthday	@12f co~
Washington's Birthday/President's Day	@12f
Washington's and Lincoln's Birthday	@12f
Washington-Lincoln Day	@12f
West Virginia Day	6k
Western Australia Day	@161
Whit Monday	#0098 #0550
White Month Festival (Sagaalgan)	!0m
William Tubman's Birthday	bt
Women's Day	4h
Women’s Day	39 47
Worker's Day	51~5
Workers Day	51
Workers Memorial Day	4s
Workers' Day	51
YMA Day	6f
Yang di-Pertuan Agong's Birthday	@161
Yang di-Pertuan Besar of Negeri Sembilan's Birthday	1e
Yom Kippur	#0F172~3
Youm-e-Takbeer	5s
Youman Nabi	#04
Youth Day	2b 3c~6 6g 8l c8~8
Ysyakh National Holiday	6l
Zanzibar Revolution Day	12
عيد الإستقلال	3k
عيد الثورة و الشباب	1e
عيد الجلاء	af
عيد الجمهورية	7p
عيد الشهداء	49
عيد المرأة	8d

AD|06|Fd7LJb3-8l6ZCAME1TGQ0T9T3P2S
-03 Encamp||7B
-07 Andorra la Vella||0e
AE|06|Fd7E137kBH2DEW
AG|06|Fd8l6ZCAMEBMCWAiLg3R2T
-10 Barbuda
AI|06|FdBO8l6ZCAME0f301Z1a4EEq3R2T
AL|06|FfFZKW7CKM2-GGCB7fE1ApCmMZ3R
AM|06|FgGu3N1HBDE3CALxHv46AVFm
AO|06|FdCdJcBC8lGbCAEj0VAk3P
AR|06|FdJbJc4_5T8lCA5N0u0tA20s544w9V3P
AS|06|FbDGM70aDoBb9-CO3iLmKw3T
AT|06|Fd7L6ZK61NME4S1TF20T9T3P2S
-1 Burgenland
-2 Carinthia
-3 Lower Austria
-4 Upper Austria
-5 Salzburg
-6 Styria
-7 Tyrol
-8 Vorarlberg
-9 Vienna
AU|06|Ff1c8l6b6e6Z103R2U
-ACT Australian Capital Territory||2j11HmBsCP|10
-NSW New South Wales||11BsCP|10
-NT Northern Territory||12DiBsGm3Q|103R
-QLD Queensland||12CNBv|10
-SA South Australia||0HBsCP3QH6|3R2U
-TAS Tasmania||Fe6qBs2X|Ff6b6e2U
-VIC Victoria||CLBs06Dk
-WA Western Australia||CK11MDBu|6b10
AW|06|Fd1_JbEG8l6ZBzCA1N3P2S
AX|06|Fd7L8l6ZCA1NDuAr3P2S
AZ|06|FhBF7HJt5D7lHwFC1fAf8A4HFBBB
BA|06|Fd037LGBGK7E6e6ZGECA027m4SBH1T1V2D0T0V3P2S
-BIH Federation of Bosnia and Herzegovina||9hKI
--W Western Herzegovina|||KI
-BRC Brčko District||5G
-SRP Republika Srpska||HsLp5U
BB|06|Fd7P8l6ZEkDgGgME6-BdAq3P2SHO
BD|56|CUE87E9k1vDg2a7k4pF6C12D6BLv3P
BE|06|Fd6ZCA1NMEF01T0T1E3P
-BRU Bruxelles
-DE Deutschsprachige Gemeinschaft
-VLG Vlaamse Gemeenschap
-WAL Communauté française
BF|06|Fd0nBD7C6e6ZCA1NGg7fAB1T2D0TH83P
BG|06|FdCe8m6g6aCAJ_2cLXAX3Y3P
BH|56|Fd7CCA137kBH4p2DEY0G
BI|06|FdLa7CFxCA1N7f9y1TIdFS0T3P
BJ|06|Fd8R7C6ZCA1NME7fA91T2D0T3P
BL|06|Fd6ZCALo1NME1i1T0E0T1E3P
BM|06|Fd8l1-En73JmCOHp3P2S
BN|05|FdCZ3B85EJG47E197fBHKU2D3P
BO|06|FdGpJbJc8lCA4S0c0dAC0V3P
-B Beni||1w
-C Cochabamba||3g
-H Chuquisaca||3b
-L La Paz||C6
-N Pando||GV
-O Oruro||GL
-P Potosí||Gs
-S Santa Cruz||JH
-T Tarija||Kk
BQ|06|Fd8l6ZBzCA1NBy3P2S
-BO Bonaire||2rIX2L
-SA Saba||2tIf
-SE Sint Eustatius||6-KK
BR|06|Fd8lLJCAAQ6rGN0VH_2J3P
-AC Acre||600W0g5q
-AL Alagoas||KdKe77D_|2J
-AM Amazonas||6u|2J
-AP Amapá||5x4U
-BA Bahia||B1
-CE Ceará||4e
-DF Distrito Federal||8N5z|LJ
-ES Espírito Santo||5t
-GO Goiás||8MCV
--GOIANIA Goiânia||Fq
-MA Maranhão||0J
-MG Minas Gerais||4f|LJ
--BH Belo Horizonte||1T9T
-MS Mato Grosso do Sul||4X
-MT Mato Grosso|||2J
-PA Pará||0I
-PB Paraíba||9FFt
-PE Pernambuco||IW
--RE Recife||IrFu9T
-PI Piauí||5_
-PR Paraná||79
--CU Curitiba||Fr
-RJ Rio de Janeiro||2m5w|2J
--RJ Rio de Janeiro||5y
-RN Rio Grande do Norte||E9
-RO Rondônia||4V61
-RR Roraima||4W
-RS Rio Grande do Sul||H9
-SC Santa Catarina||5u5v
-SE Sergipe||78
-SP São Paulo||IV|2J
--SP São Paulo||3d4S5r
-TO Tocantins||1dFs4W
BS|06|FdD78l6ZMEHjA372Eu3P2S
BW|06|FdFn8l6b6ZCA1NJhG-G_2O3P7XHP
BY|06|Fd3O3PBD3oCALp9zG8
BZ|06|Fd8bEp8l6b6ZCA71J-AWB78V3P2T
CA|06|Fd8l2hCO3P
-AB Alberta||7ULnKtHp
-BC British Columbia||7ULn2YKtHp
-MB Manitoba||CvLnKt
-NB New Brunswick||7UFVHp
-NL Newfoundland and Labrador||Dn1E|2h
-NS Nova Scotia||92Hp
-NT Northwest Territories||6ZLnF43eKtHp2S
-NU Nunavut||Ln3eKtHp
-ON Ontario||7U6ZLnKt2S
-PE Prince Edward Island||BL8jHp
-QC Quebec||F8E_Kt
-SK Saskatchewan||7ULnJOKtHp
-YT Yukon||6ZLnF463KtHp
CC|06|Fd1b3D3G8_C9JQ6Z108-BI8y3P2T
CD|06|Fd5K0l0mCACh9xGW3P
CF|06|Fd7C2K6ZCA1NME7f8ZAF1T0TI13P
CG|06|Fd6ZCA1NGgME8P1T0TBZ3P
CH|06|Fd8l6e6Z1NGgME2d7q3P2S
-AG Canton of Aargau||1zCA4S1T0T9T
-AI Canton of Appenzell Inner-Rhodes||4S1TDd0T2Q|2S
-AR Canton of Appenzell Outer Rhodes
-BE Canton of Bern||1z
-BL Canton of Basel-Country||CA
-BS Canton of Basel-City||CA
-FR Canton of Fribourg||4S8S1T0T9T|6ZME2d2S
-GE Canton of Geneva||8SBTII|2d7q2S
-GL Canton of Glarus||G70T3YFm|7q
-GR Canton of Grisons|||8l
-JU Canton of Jura||00CA4SBc8S1T0T|2d2S
-LU Canton of Lucerne||4S1T0T9T|6ZME
-NE Canton of Neuchâtel||B9CA4S8S|ME2d2S
-NW Canton of Nidwalden||Is4S1T0T9T|6ZME2S
-OW Canton of Obwalden||4S1TIw0T9T|6ZME2S
-SG Canton of St. Gallen||0T
-SH Canton of Schaffhausen||CA
-SO Canton of Solothurn||Is4S1T0T|6ZME2S
-SZ Canton of Schwyz||7LIs4S1T0T9T
-TG Canton of Thurgau||1zCA
-TI Canton of Ticino||7LIsCA4SJ38h1T0T9T|8l2d
-UR Canton of Uri||7LIs4S1T0T9T2P|2S
-VD Canton of Vaud||008SD-|2d2S
-VS Canton of Valais||Is4S8S1T0T9T|8l6Z2d2S
-ZG Canton of Zug||4S1T0T9T|6ZME2S
-ZH Canton of Zürich||CA
CI|06|FdCa7C6ZCA1NME7fAD1T2D0TF93P
CK|06|Ff4i8l6Z10HaHe49Eg3R2U
-Aitutaki Aitutaki
-Atiu Atiu
-Mangaia Mangaia
-Manihiki Manihiki
-Mitiaro Mitiaro
-Palmerston Palmerston
-Penrhyn Penrhyn
-Pukapuka Pukapuka
-Rakahanga Rakahanga
-Rarotonga Rarotonga
CL|06|Fd8l6eCAFRB4J2GR1TFJ1J3hHo0T9T3PEw
-AP Arica y Parinacota||1k
-BI Biobío
--CH Chillán y Chillán Viejo
-NU Ñuble
--CH Chillán y Chillán Viejo||FO
-TA Tarapacá
CM|06|FdMV7C8lCA1NEM7f1T3P
CN|06|FdJsHVCA3A68DqEU
CO|06|Fd7OItDc8l6eCA1O4TIiJ4M4A51n1W3j0RAz9T3P
CR|06|FdDc8l8fCA8qGPE4AS3l3P
CU|06|LPLz8lCA4n3r4lAd3P
CV|06|Fd5m95Jc1Q8lCA3A9_1TES0T3P
-S Sotavento Islands
--PR Praia||5-
CW|06|Fd2r8l6ZBzCA1N884a3P2S
CX|06|Fd1b3C7CCM8l107fKp3P2S
CY|06|Fd7L3f0-4c8m6g6aCAGh1T4bF33P2S
CZ|06|Fd8l6ZCACfJ1BQK5B0KL3Y3P2S
DE|06|Fd8l6ZCA1NMEF13P2S
-BB Brandenburg||6eGgHn
-BE Berlin||BD05
-BW Baden-Württemberg||7L4S0T
-BY Bayern||7L4S0T
--A Stadt Augsburg||1X1T
--EVANG Predominantly protestant communities
--KATH Predominantly catholic communities||1T
-HB Hansestadt Bremen||Hn
-HE Hessen||4S
-HH Hansestadt Hamburg||Hn
-MV Mecklenburg-Vorpommern||BDHn
-NI Niedersachsen||Hn
-NW Nordrhein-Westfalen||4S0T
-RP Rheinland-Pfalz||4S0T
-SH Schleswig-Holstein||Hn
-SL Saarland||4S1T0T
-SN Sachsen||Hn4z
--BZ Landkreis Bautzen||4S
-ST Sachsen-Anhalt||7LHn
-TH Thüringen||BAHn
--EIC Landkreis Eichfeld||4S
--UH Unstrut-Hainich-Kreis||4S
--WAK Wartburgkreis||4S
DJ|06|FdCZ7CCA137fBH9v2D3P
DK|06|FdDc8l6e6Z1NGgME3P2S
DM|06|Fd2r2v8l6ZCAME72AjEa3P2T
DO|06|Fd7MGM6A9g8lCD4SIFGS4D3P
DZ|56|Fd0X7CCA7fBH4p9_2DIS
EC|06|Fd2nJcDc8lCAKz5YA_0VA-3P
-P Pichincha
--QU Quito
EE|06|Fd9f8l6eCAGgLrDt553Y3P2S
EG|56|3OFAIU7EJYJeCA7mBH04IN2D1C
EH|06|9g807GDf7n5LBH4x2D
ER|06|FdGB7N7uBD7CGJGECA9q7fDX2DIO8XDp3P
ES|06|Fd7L8lCA1T7w0T6P9T3P
-AN Andalucía||6EDc1U0U6Q|1T0T6P
-AR Aragón||Dc6F1U0U6Q|1T0T6P
-AS Asturias||Dc1U6G0U6Q|1T0T6P
-CB Cantabria||Dc6UC56Q|6P
-CE Ciudad de Ceuta||Dc13G26J
-CL Castile and León||Dc7x1U0U6Q|1T0T6P
-CM Castile-La Mancha||Dc6I4S0U|0T
-CN Canary Islands||Dc2i1U0U|1T0T
--EH El Hierro||G1
--FU Fuerteventura||F-
--GC Gran Canaria||G3
--LA Lanzarote||G0
--LG La Gomera||Fy
--LP La Palma||F_
--TE Tenerife||C4
-CT Catalonia||6ZCBJA5sJ7|CA
--B Barcelona||Fz
-EX Extremadura||Dc6K0U6Q|0T6P
-GA Galicia||IsDc6V6D
-IB Balearic Islands||6WDc6Z
-MC Murcia Region||IsDc6Q|6P
-MD Comunidad de Madrid||Dc6O0U6Q|0T6P
-ML Ciudad de Melilla||7CDc7f6Q|6P
-NC Navarra Chartered Community||IsDc6Z0U|0T
-PV Basque Country||IsDc6ZJJ
-RI La Rioja||Dc6Z6M6Q|6P
-VC Valencian Community||Is6ZJA
ET|06|3M7N85Ly7C4t8m6g7f5p2DFc7-
FI|06|Fd7L8l6e6ZCA1NGgDu0SAr3P2S
FJ|06|Fd8l6b6Z2D4B7z3P2W
FO|06|FdDc8l6e6Z868n1NGgME3Y3P2SFl
FR|06|Fd6ZCALo1NME1i1T0T1E3P
-57 Département Moselle||8l2S
-67 Département Bas-Rhin||8l2S
-68 Département Haut-Rhin||8l2S
-BL Département et région d'outre-mer Saint Barthélemy||0E
-GF Département et région d'outre-mer Guyane||0D
-GP Département et région d'outre-mer Guadeloupe||8l0C
-MF Département et région d'outre-mer Saint Martin||0C
-MQ Département et région d'outre-mer Martinique||8l0B
-RE Département et région d'outre-mer La Réunion||0F
-YT Département et région d'outre-mer Mayotte||0A
GA|06|Fd7C6ZMICAME7f1TAI0T3P
GB|06|Ff8l6Z6XJv3R2U
-ALD Alderney||9E
-ENG England||KY
-NIR Northern Ireland||Jy1sKY
-SCT Scotland||FiBRKXJx|Ff6Z
-WLS Wales||KY
GD|06|Fd9b8l6ZCAME4S722u2xKx3P2S
GE|06|Fd1tGBGIE2BDFF8m6c6g6aLpIk9rIvKbIn
GF|06|Fd6ZCALo1NME0D1i1T0T1E3P
GG|06|Ff8l6Z6XCgJv3R2U
GH|06|Ff3z9i7F8l6ZCB7h8FC37Y3R2U
GI|06|Ff3u8l6ZMNDhJvHcCY8g3R2U
GL|06|Fd7LDc8l6e6ZGt1NGgMEEP3Y3P2S
GM|06|Fd9dCTC08l6ZCA0MKg4pIM1T2D3P
GN|06|FdCa7CEx6ZCA0M7f1T2DAa3P
GP|06|Fd8l6ZCALo1NME0C1i1T0T1E3P
GQ|06|Fd8lCA4SGv1A4AAe9U3P
GR|06|Fd7L1P0-8m6g6aCAGhMF1TF33P2S
GT|06|FdDc8l6bCA1IASIR0T3P
-1 Guatemala
--101 Guatemala||1T
--102 Santa Catarina Pinula||JF
--103 San José Pinula||J8
--104 San José del Golfo||J8
--105 Palencia||J6
--106 Chinautla||JG
--107 San Pedro Ayampuc||H4
--108 Mixco||JK
--109 San Pedro Sacatepéquez||JD
--110 San Juan Sacatepéquez||JB
--111 San Raimundo||JE
--112 San Pedro y San Pablo||J3
--113 Fraijanes||M0
--114 Amatitlán||JG
--115 Villa Nueva||9T
--116 Villa Canales||J9
--117 San Miguel Petapa||JC
GU|06|FbDG8pDoBb9-CjCO3i0VLmKwGO3T
GW|06|Fd93BD7CCA7fGnAYHk3P
GY|06|FdHu8l6ZCA1K9r6h2f6-MU3P2S
HK|06|L9CwLELG8lL4L1L3CAL0LS9GL8EHL23PLALC6Y3K2H3aL7L6L5LD
HN|06|FdDc8l6TCAASJk3k1D3P
HR|06|Fd7L6e6ZCAEN4S0_Lw1T0THq3P2S
-17 Split-Dalmatia
-19 Dubrovnik-Neretva
HT|06|9a0bDD8l6eCA1N8B4S1T0x0T0V1r3P
HU|06|FdELEV8l6e6ZCAGgMEI_0T3P2S
IC|06|Fd7LDc8lCA2i1U7w0U6P9T3P
-EH El Hierro||G1
-FU Fuerteventura||F-
-GC Gran Canaria||G3
-LA Lanzarote||G0
-LG La Gomera||Fy
-LP La Palma||F_
-TE Tenerife||C4
ID|06|FdCZ3BG57G8lCA1N7fLlGUBHAJ2D3P
IE|06|FdJzK26Z838281CX3PK3
IL|56|GXDxAvJZIbIa4q7eJd
IM|06|Ff8l6Z6XJvLLLT3R2U
IN|06|Ht8l0YAH8T3P
-AN Andaman and Nicobar Islands
-AP Andhra Pradesh||8C
-AR Arunachal Pradesh||FdK8
-AS Assam||FTCA
-BR Bihar||21CA
-CH Chandigarh||8t
-CT Chhattisgarh||8C8s
-DD Daman and Diu||8i
-DL Delhi
-DN Dadra and Nagar Haveli
-GA Goa||7d8i
-GJ Gujarat||8rJN
-HP Himachal Pradesh||K79BD3D5
-HR Haryana||8tDLD28CJX
-JK Jammu and Kashmir||20
-KA Karnataka||1h9LBhBg
-KL Kerala||LhCABl
-LD Lakshadweep
-MH Maharashtra||D4
-ML Meghalaya||MP20JR
-MN Manipur||GY
-MP Madhya Pradesh
-MZ Mizoram||HrCy
-NL Nagaland||B3
-OR Odisha||G9
-PB Punjab||JW
-PY Puducherry||5V
-RJ Rajasthan||HfD3
-SK Sikkim||K9
-TG Telangana||Kn
-TN Tamil Nadu||CA
-TR Tripura||9B
-UP Uttar Pradesh
-UT Uttarakhand
-WB West Bengal||KcFT1uCAHf
IR|5|28Cz290kDN7CFL9DFvBKJiDP7f6o9SIJKl1R145lDQDO2FDM
IS|06|FdDc8l6e6Z7_CA1NGgME9M3t3P2S3WFl
IT|06|Fd7L6e6ZCoCAHx1TEc0T9T3P2S
-21 Piedmont
--TO Turin||Ip
-25 Lombardy
--MI Milan||Ij
-32 Südtirol||ME
-52 Tuscany
--FI Florence
-62 Lazio
--RM Rome||J3
-82 Sicily
--PA Palermo||I-
JE|06|Ff8l6Z6XCgJvKV3R2U
JM|06|Fd1Q8l6ZCI71ACEo3P2T
JP|06|Fd3n8D7AJrJa428o37DEE7ID3c1eJq4ZC8
KE|06|Fd7C8l6e6ZCA7fC-DzDZBP3P2T
KM|06|FdCZ357ECA7nBHA02DDB
KN|06|Ff2q8l6ZCNME724YErAU3P2S
KR|06|FdB-Aw382ZDm47CkB_Ef8v3R
KY|06|FfEm1Q8l6Z62HY453P2S
KZ|06|FhGBBF3_FPGj5iLq6j2kHzAt
LC|06|FdJP9e8l6ZCAME4S2p6-KsEX3P2S
LI|06|Fd7L8l6ZCA1N7t7sME4SDF9T3P2S
LK|06|Fd6CKjFQEID6C_9Q1g8l4mJfCR4o9P0KGr7QDwFo22Li5f9RLW3P
LR|06|Fd175aBN7aFEA689KuMH3P
LS|06|FdE08l6ZMO1N0NBpAb3P2S
LT|06|Fd57566e6ZCAK1KE1T0T0V3Y3P2S
LU|06|Fd6ZCA7R1NMEE-1T0T3P2S
LV|06|Fd8l6e6ZCAIGDvDsI03Y3P2SFm
LY|56|IK7ECA137kBH2DDYClAu
MA|06|Fd0r7CCA7fBH7p0v0wMY2D0qAl
MC|06|FdIm6ZCA1NME4S1T0T8u9T3P
MD|06|FdGDBD6g6aDlCALpAMF53P
-CA Cahul||2g
-CU Chișinău||2l
ME|06|Fj3X3Y3O3P3V2R7EGl8l8k6e6f6dCG9p7kKFMS0T
MF|06|Fd6ZCALo1NME0C1i1T0T1E3P
MG|06|FdBD7CDW6e6ZCA1N0MME7f9u1T0T3P
MK|06|FdGC7CGEGHCAJ05OARIQ5IIl
ML|06|Fd1G7CDV6ZCABV7f2DAX3P
MQ|06|Fd8l6ZCALo1N0BME1i1T0T1E3P
MR|06|Fd7CCA0M7kBH2DAn
MS|06|FfIx8l6ZCNMEHd6_3R2U7v
MT|06|Fd7cIs8J8lCABaJ31TLtAV9TI23P
MU|06|FdFY09KqD13JEKLU6pCA8U0T1L653P
MW|06|FfBUDU6i8l6ZCBBfA1E53R
MX|06|Fd4C1xCAATIP3P34
MY|06|Fd3E4y7KCA7fLjMQBJ2DAND95d3P
-01 Johor||Kr85KN8x|Fd4y
-02 Kedah|56|CZKr857nKO|Fd4y7f
-03 Kelantan|56|7nKP|Fd7f
-04 Malacca||855ZDj|4y
-05 Negeri Sembilan||MRCZKr|4y
-06 Pahang||8wKQ
-07 Penang||Kr5WGf
-08 Perak||KrKR
-09 Perlis||CZ7nHi|Fd7f
-10 Selangor||KrKS
-11 Terengganu|56|CZ0jKT137n|Fd7f
-12 Sabah||8lKiIh3Y|4y
-13 Sarawak||8l8WJLJM5b|4y5d
-14 Kuala Lumpur||7rKr
-15 Labuan||7rKi
-16 Putrajaya||7rKr
MZ|06|Fd9AMKMO9tCx5kGeHM7W
NA|06|Fd9j8l6ZMM2z1N0M979I3P7XHN
NC|06|BX6ZCALo1NME1i1TFW0T1E3P
NE|06|FdCa7C6Z3vCA7fBHAA2DI33P
NF|06|Ff1c8E8l6Z100hBtFpKv3R2U
NG|06|Fd9N8l6ZML9O395nBH2DAZFI3P2S
NI|06|FdDc8lCA3AIL1qASB89T3P
NL|06|Fd6e6ZBx1NGgME3P2S
-GR Groningen
--GRN Groningen
-NH North Holland
--ALK Alkmaar
-ZH South Holland
--BRL Brielle
--LDN Leiden
NO|06|FdDc8l6e6ZCA1N43GgME3P2S
NZ|06|Ff4iM58l6Z08BrDaCQ3R2U
-AUK Auckland Province||HD
-BOP Bay of Plenty||HD
-CAN Canterbury||3L
--Timaru Timaru District
-CIT Chatham Islands||HI
-GIS Gisborne||HD
-HKB Hawke's Bay||HK
-MBH Marlborough||HH
-MWT Manawatu-Wanganui||HC
-NSN Nelson||HE
-NTL Northland||HD
-OTA Otago Province||HG
-STL Southland||HB
-TAS Tasman||HE
-TKI Taranaki||HF
-WGN Wellington Province||HC
-WKO Waikato||HD
-WTC Westland||HJ
--Buller Buller district
PA|06|FdDSJc8lCAJS3mH3AoE6F73PGx
PE|06|FdDc8l6eCA1lJ3GkA71pJI1j0T9T1m3P
-CUS Cuzco
PF|06|FdDy8l6ZCALo1NME1i1T0T1EDC3P
PH|06|Fd7CDc8l6e5CCA7f9sEt2M3PIY
PK|06|Bj7EGTCA7kMT1SAG2DBGHW
-BA Balochistan
-GB Gilgit-Baltistan
-IS Islamabad
-JK Azad Kashmir
-KP Khyber Pakhtunkhwa
-PB Punjab
-SD Sindh
PL|06|Fd7L6e6ZCA41Gg4S1T0TAk3Y3P2S
PM|06|Fd6ZCALo1NME1i1T0T1E3P
PR|06|Fb7L26DGM72C0Z6v2ADoBb9-24HU25CO3iLm64Kw3T
PT|06|Fd8l6eCpCA4SGq1T9W0TIE9T3P
PY|06|Fd96Dc8lCA9o32Hl1T2NM33P
RE|06|Fd6ZCALo1NME1i1T0T1E0F3P
RO|06|Fg7LIq5S8m6g6aCAGh3AMF1TJwFK3P2S
RS|06|FkGBKCGJGEGHCH1F
RU|06|FdFa3O5hBEJuLpIcLc
-AD Republic of Adygea||Lf52C2I5
-AL Altai Republic||5H
-BA Republic of Bashkortostan||LfC2I6
-BEL Belgorod Oblast||HA
-BRY Bryansk Oblast||Hh
-BU Republic of Buryatia||MG
-CE Chechen Republic||Lf4KGcC2
-CR Republic of Crimea||5PLfGFC2LO
-CU Chuvash Republic||5F
-DA Republic of Dagestan||LfGF59C24L5A
-IN Republic of Ingushetia||6n6l
-IRK Irkutsk Oblast||Le
-KB Kabardino-Balkar Republic||Lf5Q5951C2KJ0L
-KC Karachay-Cherkess Republic||Lf525RC2
-KDA Krasnodar Krai||Hg
-KL Republic of Kalmykia||LR23I753
-KO Republic of Komi||I9
-KR Republic of Karelia||I8
-MR Republic of Mordovia||01
-NO Republic of North Ossetia-Alania||84
-OMS Omsk Oblast||Hh
-PNZ Penza Oblast||LY
-SA Sakha (Yakutia) Republic||IAMa
-SAR Saratov Oblast||Hh
-SEV Sevastopol||58JT
-STA Stavropol Krai||Hg
-TA Republic of Tatarstan||LfC2IB4M
-TY Republic of Tuva||JV4NEBIC
-ZAB Zabaykalsky Krai||MG
RW|06|FdHQ947C8l6Z8aCA7f9yCiEh1T3P2S
SA|56|8G7J7oET
SC|06|Fg8l6b6e6ZCA4SEz9w1T0T9T3P
SD|56|9a4P7I4Q7kBH2DIT3P
SE|06|Fd7L8l6e6ZCA1NGgEODu0S3P2S
SG|06|Fd3F908lCA8zLkEQ5d3P
SH|06|Ff8l6ZHZIoME1Y3U2V
-AC Ascension Island||1N
-HL Saint Helena
-TA Tristan da Cunha||1N0i|1Y
SI|06|FgH06e6Z5BCCGgKD1THn503PAx
SJ|06|FdDc8l6e6ZCA1N43GgME3P2S
SK|06|Fd7L8l6ZCAJ1Jj0T3Y3P2S
SL|06|Fd18BEC08l6Z9nKhDe3P2T
SM|06|Fd7L7b0o9Y6e6ZCA4SCn1TK-310T3s9T3P2S
SN|06|Fd7CEy6ZCA1NME7g4pD01T2D0T3P
SO|06|Fd7CCA7f4pAy9y2D
-AW Awdal||CZIHBH|Fd4p9y
-SA Sanaag||CZIHBH|Fd4p9y
-SO Sool||CZIHBH|Fd4p9y
-TO Togdheer||CZIHBH|Fd4p9y
-WO Woqooyi Galbeed||CZIHBH|Fd4p9y
SR|06|Fd3B4u9C7C8l6ZCA7f6yB55J5eAm3P2S
SS|06|FdGaBD7DIe7jA2DR3PI4Fm
ST|06|FbDTCEA41B0PKf3T
SV|06|Dc8l6bCA2_AS0V3P
-SS San Salvador||7y
SX|06|Fd8l6e6ZBw2oCA1NGg6y4GJg3P2S
SZ|06|Fd8l6Z2BEeCB1N2IAPLV3P2T9Z
TC|06|Ff3u8l6ZEsHb72FHEiEd3R2U
TD|06|Fd7C6ZCA7fAE2D0TH78L3P
TG|06|FdCb7D6Z9mCA1NME7i5M1T2E0T3P
TH|06|FdD833Jn4RLjHXBq1M2bK_BmBoBn4JFm
TN|06|FdMd7CMcMgCA7fBHMfMh2DMe
TO|06|Fd8l6Z076xGA274O0p3P2S
TR|06|Fd7EFDCS3q7m5oLsH-
TT|06|Fd7CJp8l6eB24SCJ70ANHy5c3P2T
TW|06|8H3I3BLFLHLB3HGd36LK69DrEZ
TZ|06|FdMb7G8l6ZBiLZCA7fIgECDbG6As3S
UA|06|FXBFGGCFLqGi44KGAK5j3R
UG|0|FdCc16BD7C8l6e6ZCA7fDKElAc3P2S
US|06|FbDGM7DoBb9-C73iLmKw3T
-AK Alaska||GwJUB60Q|M73i
-AL Alabama||IZ8e3xBS|DGM7
-AR Arkansas||678d3Y|DGM7
-AZ Arizona||66Cu|DGM7
-CA California||Gz4d4k|M73i
--LA Los Angeles
-CO Colorado||MB8I|M73i
-CT Connecticut||Cq8l
-DC District of Columbia||6wB6|3i
-DE Delaware||8l6s4g|M73i
-FL Florida||Ka3p4g|M73i
-GA Georgia||KAKBM8|M7
-HI Hawaii||GzH58lBeKH8Y|M73i
-IA Iowa||CqB6|3i
-ID Idaho||DJGw|DGM7
-IL Illinois||Cq2yDA6s
-IN Indiana||8lH16tCr
-KS Kansas|||M7
-KY Kentucky||3YFm|M7
-LA Louisiana||DD8l6s
--NO New Orleans
-MA Massachusetts||7SGZ2e
-MD Maryland||GwFN|M7
-ME Maine||M9GZB6|M7
-MI Michigan||3YFm
-MN Minnesota||MAB6|M73i
-MO Missouri||CqLQ
-MS Mississippi||DH3y|DG
-MT Montana||Ct6t3YFm|M7
-NC North Carolina||8l4j3Z|M73i
-ND North Dakota||Gz|M7
-NE Nebraska||Gw15|M7
-NH New Hampshire||DIGw6s4j|DGM73i
-NJ New Jersey||CqGy8l6t|M7
-NM New Mexico||GzB64j|M7
-NV Nevada||GyFU7V|M73i
-NY New York||CqKa6t
-OH Ohio||MB|M7
-OK Oklahoma||Gz4j|M7
-OR Oregon||Gy|M7
-PA Pennsylvania||Gz87|M7
-RI Rhode Island||Lu
-SC South Carolina||3w2S
-SD South Dakota||GzFM|M73i
-TN Tennessee||Gw8l3Y|M7
-TX Texas||Gz4j3Y4h|M7
-UT Utah||M6Go|M7
-VA Virginia||8c6s|M7
-VT Vermont||GzLM1yB6|M73i
-WA Washington||Gz|M7
-WI Wisconsin||KaH26t
-WV West Virginia||KaGwMCCs|M7
-WY Wyoming||Gw|M7
UY|06|FdDc8lCA48AL3P
UZ|06|FfBF6mFw4v6kAOKm4I
VA|06|Jl7L0zIsDc8l6b6e6Z9XIu0y1NGg4SJ3KZ1TIz0T0V9T3P2SK0Fm
VC|06|FdEv8l6ZCAME2s2w70Ah3P2T
VE|06|Fd2nJcDc8l6e5XCA1o9_2G4s3Y3PFm
-B Anzoátegui||EE
-G Carabobo||6S
-K Lara||6LED
--BA Barquisimeto||6H
-M Miranda||Is
-N Monagas||6N
-S Táchira||1T
-V Zulia||EF6R
VG|06|FdKy3u8l6ZMEJoM1747576K43R2U
VI|06|FbLIDGGwLNDc8l6ZDoBb6z9-9KCOM2LmKw3T
VN|06|FdL_L-9J5ECAER
VU|06|FdEAHRHSHT8Q8l6ZCA1NBYA81T4FBW3P8O
WF|06|Fd6ZIyCALo1NMEJ51iKo1T0T1E3P
XK|06|FdGB9c7C6e40GECA7R7f3P
YT|06|Fd6Z0ACALo1NME1i1T0T1E3P
ZA|06|Fd9H8l7T8KMOMXFGHL914-3P4r
ZM|06|FdMJMW8l6ZBkCA0O98Lb7ZEbAg3P
ZW|06|Fd8l6Z9lCA0M995gLd3P2S`;

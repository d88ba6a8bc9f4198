/**
 * Given names that are common where these four languages are spoken, written down for this from what everybody knows. Small on purpose: a name
 * that is also a word, a place or a brand is not among them, or stands apart.
 */
import { plainLetters } from './plain-letters.ts';

const english = `agatha alma bella beth betsy bonnie brittany byron cassie cedric cody courtney curtis derrick desmond dexter dorian dustin edith edgar edmund elsie ernest esme ezra fergus finley francine gladys gwen hattie heath hilary holden ida imelda ingrid irvin isabelle ivor jacob janine jeanette jonas josie jude kara kenzie kirk krystal laurie leila leroy lola lottie lucinda mabel maeve maggie maisie marcia margot martina maud mavis maxine mervyn millie minnie morris moses myra neville nellie nikki norah orla patsy percy petra preston quentin ramona randall rhona roberta rodney rosalind rosanna roxanne rupert sadie selina serena shelby sinead stan stephan sybil tabitha tamsin tamara tanya tasha tess thea trish trudy ursula veronique walter wilfred wilma winifred yasmin becca gerry rosemary aaron abby abigail adam adrian aidan aisha alan alasdair albert alex alexander alexandra alfie alfred alice alicia alison
allison amanda amelia amy andrea andrew andy angela angus anita ann anna anne annie anthony archie arthur audrey barbara barry beatrice
becky ben benjamin bernard bethany betty beverley bradley brandon brenda brian bridget bruce bryan callum cameron carl carla caroline
catherine cathy charles charlie cheryl chris christina christine christopher clive colin connor craig cynthia dan daniel danielle danny
darren dave david deborah debbie debra denise dennis derek diana diane dominic donald donna doris dorothy doug douglas duncan dylan edward
eileen elaine eleanor elizabeth ellen ellie elliot emily emma eric erica ethan evan evelyn fiona frances francis freddie freya gareth
gary gavin gemma geoff geoffrey george gerald gillian glenn gordon graham greg gregory hamish hannah harold harriet harry harvey hayley
heidi helen henry howard hugh ian imogen irene isaac isabel isabella isla jackie jacob jacqueline jake james jamie jane janet janice jared
jason jeff jeffrey jennifer jenny jeremy jess jessica jill jim joan joanna joanne joel john johnny jon jonathan joseph joshua joyce
judith julia julian julie justin karen karl kate katherine kathleen kathryn kathy katie katy kayla keith kelly ken kenneth kevin kieran kim
kimberly kirsty kyle larry laura lauren laurence lawrence leah leanne leonard lesley leslie lewis liam libby lindsay lindsey linda lisa liz
lorna lorraine louis louise lucas lucy luke lydia lynn lynne madeleine malcolm mandy marcus margaret maria marie marilyn marjorie martha
martin mary matthew maureen maurice megan melanie melissa michael michelle mike mohamed mohammed monica muriel nancy naomi natalie
natasha nathan neil nicholas nicola nicole nigel noah norman oliver olivia oscar owen pam pamela patricia patrick paul paula pauline
peggy peter phil philip phillip phoebe phyllis rachel ralph raymond rebecca reginald rhys richard rita robert roger ronald ronnie rory rosie
roy russell ruth ryan sally sam samantha samuel sandra sara sarah scott sebastian shannon sharon shaun sheila shelley shirley simon sophia
sophie stacey stephanie stephen steve steven stewart stuart susan susie suzanne sylvia teresa terence terry tessa theresa thelma theo
thomas tim timothy tina toby todd tom tommy tony tracey tracy travis trevor tristan tyler valerie vanessa vernon veronica vicky vincent
vivian wayne wendy wesley william yvonne zachary zoe`;

const german = `anneliese annegret anneke antonia babette christel dorothea edeltraud elfi elisabeth emmi gesine gottfried gunda hedwig heidrun heinrike helene henriette hiltrud ines irina jasper jannis johann justus katarzyna käthe kirsten kurt lieselotte linus lotta luise mandy marit marita mats mirko nele nico nora ottilie phillip raimund ralph reinhold roswitha rosi rudi siegbert sieglinde sönke susann sven tina traute ulla veit verena viktor vincent vroni wenke willi winfried achim adelheid andreas angelika anja anke annette annika antje armin astrid axel bastian beate benedikt bernd bettina birgit
birte björn brigitte britta carsten christa christiane claudia cornelia dagmar detlef dieter dietmar doreen dörte eberhard elfriede elke
emil erich erika erwin felix ferdinand finn florian franz franziska frieda friedrich fritz gabi gabriele georg gerd gerda gerhard gertrud
gisela gregor günter günther guido gudrun hannelore hans harald hartmut heike heiko heinrich heinz helga helmut henning henrik herbert
hermann hilde hildegard holger horst hubert ilona ilse ingeborg ingo ingrid irmgard jannik jens joachim jochen johanna johannes jonas jörg
josef jürgen jutta karin karla karsten katarina katharina kathrin katja katrin kerstin klaus konrad kurt lars lena lothar ludwig luisa lukas
lutz maike manfred manuela marcel mareike margarete margot markus marlene marlies martina mathias matthias mechthild meike michaela monika
moritz nadine nadja niklas nils norbert olaf oskar otto petra philipp rainer ralf raphael renate ricarda roland rolf rosemarie rudolf
rüdiger sabine saskia sibylle siegfried sigrid silke silvia simone sonja stefan stefanie steffen steffi stephan susanne svenja sven swantje
tamara tanja theodor thorsten tobias torben torsten udo ulf uli ulla ulrich ulrike ursula ute uwe volker waldemar walther werner wiebke
wilfried wilhelm wolfgang yannick`;

const spanish = `adolfo aitor alejo alonso amaia anselmo asunción aurelio azucena bárbara basilio berta carmelo cayetana ceferino claudio damián delia dionisio edgar efraín eliana elías emiliano ernestina eusebio ezequiel fátima felisa fermín fidel gaspar genoveva gilberto gisela horacio ignacia iker ingrid iñaki iñigo irma isidro itziar javi jacinto jimena jordi josefina julián laia leire lidia liliana maite maricarmen marisa martina maruja mireia moisés montse nacho nando nerea octavio olga pascual patxi petra quique ramona rebeca rita román rosalía salma samuel tania teo tere tobías ulises unai valentín yago yaiza zaira adela adriana agustín alberto alejandra alejandro alfonso alfredo álvaro ana andrés ángela antonia antonio araceli arturo
beatriz begoña benito bernardo borja carlos carlota catalina cecilia cristian cristina cristóbal daniela darío diego eduardo elena elisa
eloísa elvira emilia emilio enrique ernesto esteban esther eugenia fabián federico felipe félix fernanda fernando francisca francisco gabriel
gabriela gerardo gonzalo graciela gregorio guadalupe guillermo gustavo héctor hernán humberto ignacio inés inmaculada ismael iván jaime javier
joaquín jorge josé josefa josefina juan juana juanita julián leandro leonor leticia lorena lorenzo lourdes lucía luciana luis macarena
magdalena manolo manuel marcela marcelo marcos mariana mariano maribel marisol marta mateo matías mauricio miguel miriam mónica natalia néstor
nicolás noelia nuria óscar pablo paco paquita pedro pepe rafael ramiro ramón raquel raúl ricardo roberto rodrigo rogelio rubén sergio sofía
sonia susana tomás valentina verónica vicente yolanda`;

const french = `adeline aimée alban albertine anatole ariane armand armelle auguste bénédicte blaise bérénice calixte christiane clémentine cyprien cyrille danièle davy denise élisabeth éloi emeric erwan eudes ève fanny faustine firmin francine francis gaétan garance gauthier géraldine gustave gwendoline héloïse hippolyte ismaël jacky jacqueline jeannine joachim jocelyne jordane josiane josselin justin léopold léontine lise lorène loïs louison lucas ludivine mariette marielle marcelin maryse mathis maud mickaël mohamed murielle nadine nolwenn octave ophélie pauline philibert raoul raymonde rodrigue rosalie roxane ségolène simone sixtine soizic sonia steeve suzette tatiana théophile tiphaine titouan ursule valentine vianney victorine yoann yvan zélie adèle adrien agathe agnès albane alexandre alexis aline amandine amélie anaïs andré angèle annick antoine apolline arnaud
aurélie aurélien axelle baptiste béatrice benoît bernadette bertrand bruno camille cécile cédric céline chantal charlène christelle
christophe claudine colette corentin corinne cyril damien delphine didier dominique édith édouard élise éliane élodie éloïse émeline émile
émilie emmanuel emmanuelle estelle étienne eugénie fabien fabienne fabrice florent françois françoise frédéric gaël gaëlle gaspard geneviève
georges gérald gérard gilbert gilles ginette gisèle grégoire grégory guillaume gwenaëlle hélène henri hervé hugues huguette isabelle jacques
jeanne jérémie jérémy jérôme joël joëlle josette josiane jules julien juliette justine karine laetitia laurent léa léonie liliane lionel loïc
lucie lucien ludivine ludovic maëlle maëlys magali manon marcelle marianne marlène mathieu mathilde matthieu maxence maxime mélanie mélissa
michel michèle mireille monique morgane myriam nadège nathalie nicolas noémie odette odile olivier pascale patrice pauline philippe pierrick
quentin régine rémi renaud rené rodolphe romane sandrine sébastien séverine solange solène stéphane suzanne sylvain sylvie tanguy thérèse
thibault thibaut thierry ugo valérie véronique virginie viviane xavier yann yannick yves yvette`;

/** Of those who came, or whose parents did. */
const elsewhere = `aarav abdullahi abiola adebayo adnan aditi akira amara anastasia aneta anika aniket asha ashok babatunde beata bilal bogusław burak cem dariusz deniz dilip divya dorota ekaterina ewa eylem farah farid femi fenna gaurav giorgos giulia giuseppe gulnara habib halima haruto hiroko ibukun igor ikram ilona iman imani irena ivana jagoda janusz jasmina jerzy joost jovana kalpana karim kasia katya kenji kofi kwabena lech ludmila łukasz maciej mahesh malik manish mariusz mateusz meena megha mei-ling michał mihaela milena mohan nadeem naoko nasir natalya nisha nnamdi oksana olufemi omer onyeka paolo paweł rafał ramesh ravinder reza riya rizwan roksana salim samira sanne sandeep sapna sergei seyma shabana shreya slawomir sneha stelios sunil suzanna takeshi tamar temitope tolga tunde uche uday urszula varun viktoria vinod wanjiru xiao yuki yuri yulia zahra zbigniew zoran zuzanna abdul abdullah adeola agnieszka ahmad ahmed ahmet aleksander aleksandra ali amina amir andrzej anjali ankit arjun ayesha
ayşe bartosz bogdan chidi chinedu deepa deepak dmitri emeka emre fatima fatma fatou folake hakan hamza hasan hassan hiroshi hussein ibrahim
imran ioana irfan jamal jarosław kamal karthik kavita keiko keisha khalid krzysztof kwame lakshmi latoya leila mahmoud małgorzata marcin
mehmet mihai mohammad muhammad murat mustafa neha ngozi nikhil oluwaseun omar osman piotr pooja pradeep priya priyanka rahul rajesh rekha
rohan sanjay siobhan sunita suresh svetlana tadeusz tariq tatiana tomasz usman vijay vikram wojciech yasmin youssef yusuf zainab zeynep`;

const listed = (...lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(/\s+/).map(plainLetters)));

/** No words of any of the languages, in plain small letters. */
export const givenNames = listed(english, german, spanish, french, elsewhere);

/** Words, where they are written small: of Spanish and French (`dan`, ``, `sam.`), of alphabets that spell (`Mike`), of German (`solange`). */
export const smallWords =
  listed(`andre ben carlos charlie dan diego donna francisco holden ida jose ken linda lisa louis maite marcos max maxime
mike oscar sam siegfried solange tomas vivian asha can imam iman mina ona ole luce lise hilary heath lotta mats nacho serena`);

/** Names that are words, places or things as well: what stands around one has to tell. */
export const namesThatAreWords: readonly string[] =
  `amber angel april art ashley aurora austin autumn basil bill billy bob carmen carol charlotte
chase cherry chloe christian claire clara clement crystal daisy dawn dean dolores don drew duke earl ella eva faith flora florence frank gene
georgia gloria grace grant guy hazel heather holly hope hugo iris ivy jack jade jasmin jasmine jean jerry jesus jimmy jordan josh joy
juli julio june kerry kitty lance lea leo lee lily mark marina marine mason matt max may mercedes merle mia miles molly morgan nick nieves noel norma
olive paloma pascal pat paz penny pierce pierre pilar polly ray robin rob rocío roman rosa rosario rose ruby sandy sean shane soledad stella sue
summer sydney taylor ted tiffany till timo tara trinidad vera victor victoria violet virginia will wren`.split(/\s+/);

const english = `about above actually after again against all already also although always among an another any anybody anyone anything are around
  as at away back be because been before being below between both but by came can cannot come comes could did does doing done down during each
  either else enough even ever every everybody everything far few first for from gave get gets give given go goes going gone good got had has have having
  he her here hers him himself his how however if in instead into is it its itself just last later least less let like made make makes making many may
  me might mine more most much must my myself need never no nobody none nor not nothing now of off often on once one only or other others our ours out
  over own past per perhaps quite rather really said same say says several shall she should since so some somebody someone something sometimes somewhere still such
  take taken takes taking tell than that the their theirs them themselves then there these they thing things this those through till to together too
  took toward towards two under until up upon us use used uses using very want wanted wants was way we well went were what when where whether which
  while who whole whom whose why will with within without would yet you your yours yourself`;

const german = `aber alle allem allen aller alles also ander andere anderem anderen anderer anderes auch auf aus bei beim bereits bevor bin bis bist damit dann
  daran darauf darin das dass davon dazu dein deine deinem deinen deiner dem den denen denn der deren des dessen die dies diese diesem diesen dieser
  dieses doch dort durch eigene eigenen eigener ein eine einem einen einer eines einmal etwas euch fast für gab gar gegen geben gerne gewesen gibt habe haben hat hatte
  hatten hier hinter ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres immer innerhalb ist jede jedem jeden jeder jedes jemand jene kann kein keine keinem
  keinen keiner können könnte konnte machen mehr mein meine meinem meinen meiner mich mir mit möchte muss müssen nach nachdem nicht nichts noch
  nur oben oder ohne schon sehr sein seine seinem seinen seiner seit seitdem selbst sich sie sind soll sollte sondern sonst über ums unser unsere unter viel viele vielen vom
  von vor wann waren warum war was weil welche welchem welchen welcher welches wenig wenn wer werden wie wieder will wir wird wo wollte worden wurde
  wurden zum zur zwar zwischen`;

const french = `alors après au aussi autre autres aux avait avant avec avez avoir avons cela celle celles celui ces cet cette ceux chaque chez comme comment
  dans de depuis des deux donc dont du elle elles entre est était étaient été être eux fait faire fut ils jamais je leur leurs lors lui mais même mes
  moins mon nos notre nous ont ou où par parce pas pendant peu plus pour pourquoi puis quand que quel quelle quelles quels qui quoi sans ses
  si son sont sous sur tous tout toute toutes très une vers vos votre vous`;

const spanish = `ahora algo alguien alguna algunas alguno algunos ante antes aquel así aunque bien cada como cómo con contra cual cuál cuales cuáles cuando
  cuándo de del desde donde dónde dos durante ella ellas ellos entonces entre era eran esa esas ese eso esos esta está están estas este esto estos fue fueron
  ha haber había habían han has hasta hay hace hecho las les los más menos mientras mis mucho muy nada nadie ni nos nosotros nunca otra otras otro
  otros para pero poco por porque qué que quien quién se ser sido sin sobre son su sus también tanto tenía tener tiene todas todo todos tras tuvo una unas uno
  unos usted vez veces`;

const portuguese = `agora algo alguém alguma algumas algum alguns antes ao aos após aquela aquele aquilo às até cada com como da das de dela dele depois desde do
  dos durante ela elas ele eles em então entre era eram essa essas esse esses está estão esta estas este estes estou eu foi foram fez fazer há isso isto já
  lhe mais mas mesmo menos meu meus minha minhas muito muitos na nada não nas nem nenhum nos nós nunca onde ou outra outras outro outros para pela pelas pelo
  pelos pode por porque pouco quais qual quando quanto que quem se sem sempre ser seu seus sido só sobre sua suas também tem têm tendo ter teve tinha toda todas
  todo todos tudo um uma umas uns você vez vezes`;

const polish = `albo ale bardzo bez będzie bo była było były być był ci co coś czego czy czym dla dlaczego dlatego do dwa dwie gdy gdzie go ich im inne innych
  jak jaka jaki jakie jakich jaką jako je jego jej jest jestem jeszcze już każdą każdy każdego każdym kiedy kto która które którego której który których którym którzy ktoś lub ma
  mam mi miał miała mieć między może można moja moje mój na nad nami nas nasz nawet nic nie niej nich nigdy nim niż od oraz pan pana pani po pod potem
  proszę przed przez przy są się sam skąd swój swoich swoje ta tak także taki tam te tego tej ten też to tu tylko tym u w we wszystkich wszystkie wszystko więc
  z za ze żadna żaden żeby`;

const turkish = `acaba ama ancak artık az bana bazı belki ben benim bir biri birçok biz bu buna bunu bunun böyle çok çünkü da daha de değil diye en gibi göre hangi
  hangisi hem hep hepsi her hiç için içinde ile ilgili ise kadar karşı kendi ki kim mi mı mu mü nasıl ne neden nedir o olan olarak oldu olduğu olduğunuz olup onu onun önce
  sadece sonra siz sizin şey şu tüm üzere üzerine var ve veya ya yani yok zaman`;

/** Words that carry no matter of their own, in every language of the set. */
export const functionWords: ReadonlySet<string> = new Set(
  [english, german, french, spanish, portuguese, polish, turkish].flatMap((words) => words.split(/\s+/)),
);

import { asides } from "./en-asides.ts";
import { type IntentRules, starts, whole } from "./rules.ts";

/** Words that may follow "stop" or "end" when it is the interview that shall stop; anything else means something else. */
const here =
  "(?: (?:the|this|our|interview|conversation|call|chat|here|now|early|it|today|please|right|away|at|point|for|and|leave|immediately|thanks|thank|you|whole|thing))*";
const stopWord = "(?:stop|end|quit|finish|abort|cancel|leave|exit|terminate|wrap up|break off)";
const after =
  "(?=$| because| as | since | if | sorry| my \\S+ (?:is|are|has|have|just|called|needs)| i | something| but )";
const skipped =
  "(?: (?:this|that|it|the|one|question|topic|please|here|for|now|next|part))*(?=$| because| as | since| sorry| please| i )";
const ask = "(?:can|could|would|will|may|might) (?:you|we|i)(?: please| kindly| maybe| perhaps| just| quickly)*";

export const en: IntentRules = {
  preface:
    /^(?:(?:sorry|excuse me|pardon me|i'm sorry|i am sorry|i'm afraid|i am afraid|um+|uh+|er+m?|h+m+|well|ok|okay|oh|hi|hello|hey|yes|yeah|no|so|and|but|actually|honestly|to be honest|frankly|please|thanks|thank you|right|alright|good question|(?:just )?(?:a|one)(?: quick)? question(?: first)?|before i answer(?: that)?|unfortunately|look|listen|wait)\s+)*/u,
  requests: [
    {
      request: "stop",
      pattern: starts(
        `(?:i|we)(?: really| just)? (?:want|wish|need|have|prefer|am going|have got|got)(?: really| just)? to ${stopWord}${here}${after}`,
        `(?:i'd|i would|we'd|we would|i'll|i will)(?: really| just)? (?:like to|prefer to|love to|rather|have to|need to) ${stopWord}${here}${after}`,
        `i(?:'ve| have)?(?: got| really)? (?:to|need to|must|have to) (?:go|leave|get going|run)(?: now| soon| sorry)*${after}`,
        `(?:can|could|may|shall|should|might) (?:we|i)(?: please| just| maybe)* ${stopWord}${here}${after}`,
        `(?:let's|let us|lets)(?: please| just)* ${stopWord}${here}${after}`,
        `(?:i think |maybe |perhaps )?(?:we|i) should(?: maybe| probably| better)? ${stopWord}${here}${after}`,
        "(?:stop|end|quit|abort|cancel|terminate|finish)(?: (?:the|this) (?:interview|conversation|call|chat)| here| now| it| please)*$",
        "i(?:'m| am) (?:done|finished|out)(?: with (?:this|the|your) (?:interview|conversation)| here| now| for today)*$",
        "i(?: really| just| honestly)? (?:don't|do not|dont|can't|cannot|can not) (?:want|wish|feel like|go on|continue|carry on|do this)(?: to)?(?: continue| continuing| go on| going on| carry on| do this| doing this| proceed| any ?more| anymore| any longer| with| this| the| interview| here| now)*$",
        "i(?:'d| would) rather not (?:continue|go on|carry on|proceed|do this)",
        "i give up$",
        "(?:good ?bye|bye|bye bye)(?: now| then| and)*$",
        "(?:that's|that is|this is) (?:it|all|enough) for (?:me|today|now)$",
        "(?:enough|i've had enough|i have had enough)(?: of this| for today| now)*$",
      ),
    },
    {
      request: "moment",
      pattern: starts(
        "(?:just )?(?:give me|i need|i'd need|i'll need|i would need|let me have|can i have|could i have|may i have|i'd like|i would like|can i get|can you give me|could you give me)(?: just| maybe)* (?:a|one|some|another|a little|a bit of|a few|two|thirty|ten)(?: short| quick| little| more)* (?:second|seconds|sec|moment|minute|minutes|time|while)(?: to think| please| about it| about that)*",
        "(?:just )?(?:one|a|another) (?:second|sec|moment|minute)(?: please| to think)*$",
        "(?:just )?(?:moment|second|break|pause)(?: please)*$",
        "(?:(?:can|could|may|might) (?:we|i)|i need|i'd like|i would like|i'd need|let's|let us)(?: to| just| please| maybe)*(?: take| have| make)?(?: a| another)(?: short| quick| little)* (?:break|pause)",
        "let me (?:think|see|consider|reflect|gather my thoughts)(?: about| for| that| it| this| a| the| one| second| moment| minute| question| please)*",
        "(?:hold|hang) on(?: a| one| second| sec| moment| minute| please)*",
        "(?:wait|bear with me|one sec)(?: a| one| second| sec| moment| minute| please)*$",
        "i(?:'m| am) (?:still )?thinking(?: about it)?$",
        "i (?:need|have|want) to think(?: about| for| that| it| this| a| one| second| moment| minute)*",
        "(?:h+m+|um+|uh+|er+m?)(?: (?:h+m+|um+|uh+|er+m?))*$",
      ),
    },
    ...asides,
    {
      request: "clarify",
      pattern: starts(
        "what(?: exactly)? (?:do|did|would) you(?: exactly)? mean",
        "what(?: exactly)? (?:do|are) you (?:want|asking|looking|getting)(?: to hear| to know| from me| for| at| here| exactly| about)*",
        "what is meant",
        "how do you mean",
        "(?:do|did|does) (?:you|this|that|it)(?: maybe)? mean",
        "you mean",
        "(?:i )?(?:still |really |honestly )?(?:don't|do not|dont)(?: really| quite| fully| still| think i)* (?:understand|get|follow)(?: the| your| this| that)*(?: question| it| you| what you| what)*(?: mean| are asking| want)*$",
        "i (?:didn't|did not|didnt)(?: really| quite| fully)* (?:understand|get|follow) (?:the question|your question|this question|you|what you)",
        "i(?:'m| am) not (?:quite |really |entirely )?(?:sure|certain) (?:what (?:you|is meant|the question)|i (?:understand|understood|follow|get)|how you mean|how to understand)",
        "i(?:'m| am) (?:a bit |a little )?(?:confused|lost)(?: by the question| here)*$",
        `${ask} (?:clarify|explain|rephrase|reword|elaborate|specify|be more specific|be more precise|give (?:me )?an example|put (?:it|that|the question|this)(?: in)?(?: other| simpler| plain| easier)?(?: words| terms| differently| another way| simply)|say (?:it|that) (?:differently|in other words))`,
        "(?:please )?(?:clarify|rephrase|reword|explain)(?: the| your| question| that| it| please)*$",
        "(?:in )?other words(?: please)*$",
        "what (?:kind|sort|type) of (?:example|examples|problem|situation|answer|thing|things|experience|project)(?: do you| would you| are you| should|$)",
        "(?:do|should|can|could|may|must|shall|am) i(?: also| just| only| allowed to)? (?:talk|speak|use|give|tell|take|choose|pick|answer|describe|mention|name|limit|focus)",
        "(?:does|must|should|can|could|may|has) (?:it|that|this|the example|the answer)(?: also)?(?: have| need)?(?: to)? (?:be|come)",
        "is it (?:ok|okay|fine|alright|all right) (?:if|to)",
        "(?:that|it|this|the question|your question)(?:'s| is) (?:not (?:really |quite |very )?clear|unclear|confusing|vague)",
        "in what (?:sense|context|way)$",
        "(?:what's|what is) the point of (?:this|that|the|your) question",
        "why (?:do|are|would) you ask(?:ing)?(?: me)?(?: that| this)?$",
        "what does (?:\\S+ ){1,4}mean(?: here| exactly)*$",
        // How people ask who are still learning the language.
        "what (?:mean|means|is mean|is meaning|is the meaning)(?: of)?(?: \\S+){0,5}$",
        "(?:i(?:'m| am)? )?(?:no|not)(?: really| good| well)* (?:understand|understood|understanding|get|follow)(?: \\S+){0,3}$",
        "(?:i )?(?:don't|do not|dont|not) know (?:what|which) (?:you|it|this|that|the question|is)(?: \\S+){0,2} ?(?:mean|means|want|ask|is|asking)?$",
        `(?:(?:please|${ask}) )?(?:explain|say|ask|use|speak|tell|write)(?: me| it| that| this| the question)*(?: in| with)?(?: more| very| a bit)* (?:easy|easier|simple|simpler|short|shorter|other)(?: words| english| way| language| please)*$`,
        "(?:in )?(?:more )?(?:simple|easy|easier|simpler)(?: words| english| please)+$",
        "(?:you|do you) want(?: that)? i (?:tell|say|talk|write|explain|describe)",
        "(?:the |this |your )?question(?:'s| is)?(?: too| very| so| a bit)* (?:difficult|hard|long|complicated)(?: to understand| for me| to follow)*$",
      ),
    },
    {
      request: "repeat",
      pattern: starts(
        `${ask} (?:repeat|hear (?:that|it|the question) again|have (?:that|the question) again)`,
        `${ask} (?:say|ask|read|tell|give|show)(?: me| that| it| this| the| your| last| question)*(?: to me)?(?: again| once more| once again| one more time)`,
        "(?:please )?repeat(?: the| your| that| it| last| question| please| again| once| more)*$",
        "(?:say|ask)(?: that| it| the question)? (?:again|once more)",
        "(?:come again|pardon|what|sorry|excuse me)$",
        "what (?:did you|was it you)(?: just)? (?:say|said|ask|asked)",
        "what (?:was|is|were)(?: that| it)?(?: again)?(?: the| your)(?: last)? question(?: again)?",
        "what was that(?: again)?$",
        "i(?:'ve| have)? (?:forgot|forgotten) (?:the|your|what the) question",
        "i (?:didn't|did not|didnt|couldn't|could not|couldnt|can't|cannot)(?: quite| really)* (?:hear|catch|get|understand)(?: you| that| it| the question| what you (?:said|asked)| the last part)$",
        "(?:once more|again|one more time)(?: please)*$",
        "i (?:missed|lost) (?:that|the question|your question|you)(?: there)?$",
        "(?:can|could) you(?: still)? hear me",
        "are you(?: still)? there",
        "hello(?: hello)*$",
        "(?:the|your) (?:question|audio|sound|connection)(?: was)? (?:again|cut out|cut off|broke up|dropped)",
        "you (?:broke up|were cut off|cut out|froze)",
      ),
    },
    {
      request: "skip",
      pattern: starts(
        `(?:can|could|may|shall|should) (?:we|i)(?: please| just| maybe)* (?:(?:skip|pass|move on)${skipped}|go on to the next|go to the next|leave (?:this|that) (?:one|question)|do another|take the next|have (?:the next|another))`,
        "(?:please )?(?:skip|pass)(?: this| that| it| the| question| one| please| on)*$",
        "(?:the )?next(?: question| one| topic)?(?: please)*$",
        `i(?:'d| would) (?:rather|prefer to|like to) (?:skip|pass)${skipped}`,
        "i(?:'d| would) (?:rather not|prefer not(?: to)?|like not to)(?: answer| answering| say| talk| discuss| share| go into| comment)*",
        "i(?: would)? prefer not to (?:answer|say|talk|discuss|share|comment|go into)",
        "i (?:don't|do not|dont) (?:want|wish|like) to (?:answer|talk about|say|discuss|share|comment|go into)",
        `i (?:want|need) to (?:skip|pass)${skipped}`,
        `i(?:'ll| will) (?:skip|pass)${skipped}`,
        `(?:let's|let us|lets)(?: just| please)* (?:(?:skip|move on)(?: to)?${skipped}|go on to the next|go to the next|leave (?:this|that) (?:one|question))`,
        "no comment$",
        "(?:that's|that is|it's|it is|this is)?(?: ?none| ?not any) of your (?:business|concern)$",
      ),
    },
    {
      request: "unknown",
      pattern: starts(
        "i (?:really |honestly |just |simply )*(?:don't|do not|dont|wouldn't) (?:really |honestly )*know(?: how to answer| what to say| the answer| that| this| it| any| anything| about)*",
        "(?:i(?:'ve| have)?(?: honestly| really| absolutely| got| have)* )?no (?:idea|clue)(?: about| how| what)*",
        "(?:i'm |i am )?(?:really )?not sure(?: about that| how to answer(?: that| this)?)?$",
        "(?:idk|dunno|i dunno|don't know|dont know|no answer|n a)$",
        "i (?:can't|cannot|can not|couldn't|could not)(?: really| honestly)? (?:think of|remember|recall|come up with|name|answer|say)(?: any| anything| one| an example| a situation| a time| such| that| this| it| right now| the question| much| like| specific| of| at the moment)*",
        "i (?:really )?(?:have|had|have had|'ve had|have got) no(?: real| such| relevant| direct)? (?:experience|example|answer|situation)(?: with| in| of| for| like| that| this| it| such| anything)*",
        "i (?:don't|do not|dont|didn't)(?: really)? have(?: any| an| a| much| that much| such| good| real)* (?:experience|example|answer|idea|situation)(?: with| in| of| for| like| that| this| it| such| anything)*",
        "(?:i|we)(?:'ve| have)?(?: actually| really| honestly)? never(?: really| actually)? (?:done|had|been|experienced|worked|used|faced|encountered|seen|needed)(?: with| that| this| such| anything| like| it| to| in| a| the| situation| a situation)*",
        "no experience(?: with| in| of| that| this| it| such)*",
        "(?:nothing|no example)(?: really)? (?:comes|springs) to mind",
        "(?:that|this|it)(?:'s| has| is)?(?: never| not) happened(?: to me)?",
        "never happened(?: to me)?",
        "(?:nothing|none|never)$",
      ),
    },
    {
      request: "about_me",
      pattern: starts(
        "are you(?: a| an| really| actually)* (?:human|robot|bot|real|person|real person|ai|machine|computer|program|chatbot|chatgpt)",
        "am i (?:talking|speaking|writing|chatting) (?:to|with)(?: a| an)? (?:human|robot|bot|real person|person|ai|machine|computer)",
        "(?:who|what) are you$",
        "is (?:this|that|there)(?: a| an| really)* (?:human|robot|bot|real person|ai|machine)",
      ),
    },
    {
      request: "small_talk",
      pattern: whole(
        "(?:hi|hello|hey|good morning|good afternoon|good evening)(?: there| everyone| viva)*",
        "(?:hi |hello |hey )?(?:how are you|how's it going|how do you do|nice to meet you|what's up)(?: doing| today| too)*",
        "(?:the )?(?:nice|lovely|terrible|bad|great) weather(?: today| here)*",
        "(?:how is|how's|what's) the weather(?: like)?(?: today| there)*",
        "(?:lol|rofl|ha(?: ?ha)+|hehe|xd)",
        "(?:test|testing)(?: test| one| two| 1| 2| 3)*",
        "(?:thanks|thank you|cheers)(?: a lot| very much| so much)*",
        "(?:ok|okay|sure|alright|all right|got it|cool|great|fine|nice|i see|understood|ready|i'm ready|i am ready|let's go)",
        "(?:tell|can you tell|do you know)(?: me)? a joke",
        "(?:please |can you |could you )*(?:write|tell|sing|give|make|draw|generate|compose)(?: me| us)?(?: a| an| some| the)+(?: \\S+)? (?:poem|joke|song|story|recipe|essay|haiku|picture|limerick)(?: \\S+){0,5}",
        "(?:what time is it|what's the time|what is the time|what day is it)(?: now| there)*",
        "(?:no )?(?:i was|i'm|i am|just|only)(?: just| only)? (?:joking|kidding)",
        "(?:what's|what is) (?:your favou?rite|the capital)(?: \\S+){1,4}",
      ),
    },
  ],
  questionStart:
    /^(?:and |so |but )?(?:what|how|who|when|where|why|which|whom|whose|is|are|do|does|did|will|would|can|could|may|has|have|should|am|was|were)\b/u,
  spokenQuestion:
    /^(?:and |so |but )?(?:(?:what|how|who|when|where|why|which)(?: \S+)? (?:is|are|do|does|will|would|can|could|should) |(?:what's|who's|where's|when's|how's) |(?:is|are) (?:there|the|this|it|you) |(?:do|will|would|can|could) (?:you|i|we|the|they) |does (?:the|your|this|it|that) )/u,
  directed:
    /\b(?:you|your|yours|the (?:role|job|position|team|company|salary|pay|office|process|interview|recruiter|manager|start|next steps?|working hours|contract)|this (?:role|job|position|interview)|salary|remote|vacation|holidays?|benefits|overtime|home office|i (?:get|hear|be|have to|start|work))\b/u,
  wishStart:
    /(?<=\S )(?:can (?:we|i|you)|could (?:we|i|you)|may i|i (?:want|would like|need) to|i'd like to|let's|please) (?=stop|end|finish|quit|skip|pass|repeat|rephrase|explain|pause|take|move on|go on|have|say)/gu,
  checksBack:
    /^(?:(?:does|did) (?:that|this)(?: kind of| sort of)? (?:answer|help|make sense)|is (?:that|this) (?:what you|enough|okay|ok|fine|good|clear)|(?:do|did) you (?:know what i mean|see what i mean|want me to go on|get what i mean)|(?:you know|right|okay|ok)$|should i (?:go on|continue|say more)|shall i (?:go on|continue)|was that)/u,
  reported: /\b(?:asked|ask|asking|wondered|wondering|say|saying|said|told|thought|question was)\b/u,
  attempt:
    /\b(?:i would|i'd|i might|i could|i'll|maybe i|i guess i|i think i|i suppose i|but i|i have|i once|i did|we did|probably)\b/u,
  instruction:
    /\b(?:(?:ignore|disregard|forget|override|bypass)(?: \S+){0,3} (?:instruction|instructions|rules|prompt|prompts|guidelines|above|previous)|system prompt|you are now|(?:give|grant|award|assign|rate|score|mark) (?:me|my answer|this answer|this candidate|the candidate)(?: \S+){0,4} (?:points?|score|rating|marks?|stars?|grade|five|5|10|100|highest|top|maximum|full)|as an ai (?:model|language)|new instructions?|developer mode|jailbreak|(?:end|stop) the interview and (?:give|rate|score))\b/u,
  persona: /\byou are now (?:an? |the |called )?(\p{L}{3,})/u,
  ofOneself: /\b(?:i|i'm|i'd|i've|i'll|me|my|mine|myself|we|we're|we'd|we've|us|our|ours)\b/u,
  ofTheInterview:
    /\b(?:you|your|yours|anchors?|rubrics?|competenc\w+|prompts?|instructions?|rules|ratings?|scores?|criteria|interviewer|assistant|candidate|answers? (?:only|always|in))\b/u,
  inPassing:
    /^(?:(?:and|but|oh|so|also)\s+)*(?:by the way|btw|just curious|(?:just )?out of curiosity|(?:(?:just )?(?:a|one)|one more)(?: quick| small| short)? question)\s+/u,
  ofTheRole:
    /\b(?:(?:the|your|this) (?:role|job|position|team|company|salary|pay|office|shifts?|manager|contract|start date|working hours|next steps?)|salary|holidays?|benefits|home office|work from home|work remotely)\b|^(?:do|will|would) you (?:work|offer|pay|provide|allow|train)\b|^(?:will|would|do|must|can) i (?:have to|be able|be allowed|get|work)\b/u,
  goesOn:
    /\b(?:continue|go on|carry on|keep going|proceed|resume|(?:next|the) question|move on|(?:don't|do not|not) (?:stop|end|want to (?:stop|end|quit)))\b/u,
  yes: starts(
    "yes|yeah|yep|yup|ya|sure|ok|okay|correct|right|exactly|please|definitely|absolutely|certainly|of course|go ahead|that's right|that is right|i do|i am|i'm sure|fine|alright|all right|indeed|true|affirmative|end it|stop|do it|let's do that|you can end",
  ),
  no: starts("no|nope|nah|never mind|nevermind|not yet|not now|wait|hold on|don't|do not|on second thought"),
  wish: /\bi(?:'d like| would like| want| need| have| wish| prefer|'d rather| would rather)(?: to)? (?:stop(?! with| by)|end(?! with| by| on)|quit|leave|finish(?= here| now| the interview|$)|go(?! on| ahead| through| back| into))\b/u,
  nothingMore: starts(
    "no(?: thanks| thank you| more| further| other| questions?| that's| that is| i'm| i am| nothing| not| i don't| i do not| i have|$)",
    "(?:nope|nah)",
    "(?:that|this)(?:'s| is| was)? (?:all|everything)(?: that)? i (?:want|wanted|needed|need) to (?:know|ask|hear)",
    "(?:i think )?(?:that|this) (?:answers|covers|settles) (?:it|that|everything|my questions?)",
    "nothing(?: else| more| further| from my side| at the moment| comes| really|$)",
    "not (?:really|right now|at the moment|that i|at this|for now|now)",
    "none(?:$| from| at| so)",
    "i (?:don't|do not|dont) (?:have|think)(?: so| i have)?(?: any| more| further| other| questions?| anything)*",
    "i have no(?: more| further| other)* questions?",
    "i(?:'m| am) (?:good|fine|all set|done|ok|okay|happy|finished)",
    "(?:that's|that is|that was|this is|this was) (?:all|it|everything|enough|fine|good)",
    "(?:ok|okay|alright|great|good|cool|i see|understood|got it|perfect|sounds good|sounds great)$",
    "(?:all|everything)(?: is|'s)? (?:clear|good|fine|set|answered)",
    "(?:thanks|thank you)(?: a lot| very much| so much| for \\S+.*)*$",
  ),
  wantsToKnow:
    /\b(?:i(?:'d| would) (?:like|love|be interested|be curious) (?:to (?:know|hear|learn|understand)|in|about)|i(?:'m| am) (?:curious|interested|wondering)|(?<!\b(?:all|everything|what) (?:that )?)i (?:want|wanted|needed|need) to (?:know|ask|hear)|i wonder|tell me (?:more |something )?about|please (?:tell|explain|describe)|(?:what|how) about|(?:can|could) you tell)\b/u,
};

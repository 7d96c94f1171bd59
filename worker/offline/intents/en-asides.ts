/** What people bring up about the interview itself instead of answering. Told apart from stories by how little else is said. */
import { type RequestRule, starts } from "./rules.ts";

const very = "(?: a bit| a little| so| very| really| quite| too| just| getting| totally| that| all)*";
const tongue = "(?:english|language|grammar|spelling|writing|vocabulary)";
const someone =
  "(?:a|an|the|some|any)?(?: real| actual| living| human)* ?(?:human|human being|person|people|someone|somebody|recruiter)";
const talk = "(?:talk|speak|write|chat|do this|do it|be interviewed)(?: directly| instead)? (?:to|with|by)";

export const asides: readonly RequestRule[] = [
  {
    request: "language",
    pattern: starts(
      `(?:sorry )?(?:for|about|because of) (?:my|the)(?: bad| poor| broken| terrible| not good| many)* (?:${tongue}|typos|mistakes|errors)`,
      `(?:is |are )?my ${tongue}(?:'s| is| are| isn't| is not)?(?: not| so| very| that| too| really| yet| a bit)* (?:good|well|bad|poor|perfect|great|weak|terrible|ok|okay|fine|strong|best|enough|problem|limited|basic)(?: enough)?`,
      "i(?:'m| am)? (?:do not|don't|dont|not|no|can't|cannot|can not)(?: so| really| very)? (?:speak|write|know|good at|good in)(?: good| much| well| so| very)* (?:english|writing)",
      "(?:english|it|this) (?:isn't|is not|is only|is) (?:my|a) (?:first|native|mother|second|third|foreign) (?:language|tongue)",
      "i (?:make|made|have)(?: so)? (?:many|a lot of|lots of) (?:mistakes|errors|typos)$",
    ),
  },
  {
    request: "nerves",
    pattern: starts(
      `i(?:'m| am|m)${very} (?:nervous|anxious|scared|afraid|stressed|panicking|overwhelmed|terrified|shaking|excited)(?: now| right now| sorry| about this| of this)*(?=$| i | this | it | because | and | so )`,
      `(?:this|it|that)(?:'s| is| makes me| feels)${very} (?:stressful|scary|intimidating|nervous|stressing me(?: out)?)`,
      "(?:it's|it is|this is|that's|that is) my (?:very )?first (?:job )?(?:interview|time)(?: ever)?",
      "i(?:'ve| have) never (?:done|had|been in|been to|given|taken)(?: an| a| any)*(?: job)? interview",
      "my (?:mind|head)(?:'s| is| went| goes| has gone)(?: just| completely| totally)* (?:blank|empty)",
    ),
  },
  {
    request: "scoring",
    pattern: starts(
      "how(?: exactly)? (?:will|do|are|am|would|is|can)(?: i| you| this| it| we| my answers?| the answers?| answers?| people)(?: be| being| going to be| get| going to)* (?:scored?|rated?|graded?|evaluated?|judged?|assessed?|marked?)",
      "how(?: am| are)(?: i| we) doing(?: so far| until now| here)*",
      "(?:what(?:'s| is|s)|tell me|is there|give me)(?: the| a| one)*(?: right| correct| best| perfect| ideal| good)+ answers?",
      "(?:was|is|are) (?:that|this|it|my (?:last )?answers?)(?: a| the| too| very| so)*(?: ok| okay| good| right| correct| wrong| bad| enough| fine| short| long| boring| answer)+$",
      "am i (?:doing )?(?:this |it |that )?(?:right|well|ok|okay|good|wrong|fine)(?: so far| here)*$",
      "(?:did|do|will|have) i (?:pass|passed|fail|failed|get the job|got the job)",
      "(?:can |could |will |would )?(?:you )?(?:please )?(?:show|give|tell|send|reveal|print|share)(?: me)?(?: the| your| all| full| exact)*(?: rubric| scoring| score| scores| criteria| evaluation| grading| anchors| model answers?)+",
      "what(?:'s| is| are)(?: the| your| my)*(?: rubric| scoring| score| criteria| evaluation| grading)+",
    ),
  },
  {
    request: "person",
    pattern: starts(
      `(?:can|could|may|might) (?:i|we)(?: please| maybe| rather)* ${talk} ${someone}`,
      `(?:i|we)(?:'d| would|'ll)?(?: really| rather| like| want| prefer| need| wish| much)+(?: to)? ${talk} ${someone}`,
      `(?:get|give|connect|put|transfer|pass)(?: me)?(?: to| through to| with)? ${someone}`,
      "(?:is|are) there (?:a|any|some) (?:real |actual |human )?(?:person|human|people|humans|recruiter) (?:i|here|who|that)",
      "(?:a )?(?:real )?(?:human|person)(?: please| instead)+$",
    ),
  },
  {
    request: "upset",
    pattern: starts(
      "(?:this|that|it|the (?:interview|question|whole thing))(?:'s| is|s)(?: just| so| really| totally| such| a| an| fucking| complete| total| the most| very| a bit| kind of| absolute)* (?:stupid|dumb|ridiculous|bullshit|nonsense|joke|waste|pointless|boring|annoying|idiotic|useless|crap|shit|insulting|humiliating|frustrating)(?= |$)",
      "(?:you|you're|you are|your)(?: are| are just| just| so| a| an| really| such| fucking| nothing but)* ?(?:stupid|dumb|idiot|idiotic|useless|moron|machine|robot|annoying|shit|piece of \\S+)(?= |$)",
      "(?:fuck|screw)(?: you| this| off| it| that)+",
      "(?:shut up|get lost|go to hell|piss off|wtf|what the (?:fuck|hell))",
      "i(?:'m| am)(?: so| really| getting| very)* (?:annoyed|angry|frustrated|fed up|sick of)(?: now| with| by| of| this| that| you| it)*$",
      "i(?: really)? (?:hate|can't stand) (?:this|you|interviews|talking to (?:a )?(?:machines?|bots?|robots?|ais?|computers?))",
      "why (?:should|would) i (?:tell|answer|talk|explain|write)(?: to)?(?: you| that| this| it)*$",
    ),
  },
];

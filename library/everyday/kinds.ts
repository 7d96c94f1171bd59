/** What tells that a thing looked for is of this kind, and how people say it. */
type Kind = { readonly speaksOf: RegExp; readonly phrases: readonly string[] };

export const everydayKinds: Readonly<Record<string, Kind>> = {
  outcome: {
    speaksOf:
      /\b(result|outcome|effect|came|turned out|reached|finished|benefit|gain|progress|worked|achieved|proof|ended|end|improved|worth|held|relationship|followed|afterwards|in-use|level|success|adoption|growth|became)\b/u,
    phrases:
      "biggest yet; served; finished; got in; brought her; brought his; saved us; saved the; at last; came round; to this day; years later; months later; weeks later; next day; by the end; without a hitch; came back; they still; we still; is still; passed; handed in; signed; doubled; twice as; half as; not one; no complaints; thanked; went well; went through; was fine; sold; saved us; got better; dropped; for the first time; on time; side by side; never missed; booked again; all went out; on her own; on his own; every day since; for months now; was a success; did not work out; got there".split(
        "; ",
      ),
  },
  checked: {
    speaksOf: /\b(check|checked|checks|verif\w*|confirm\w*|understood|proof|tested|test|sure)\b/u,
    phrases:
      "to be sure; tried it again; went through it again; looked again; went back; read back; read every; counted again; let her do; let him do; let them do; without me; on her own; on his own; say it back; in her own words; in his own words; kept an eye; has not happened; not since; for a week; for months now; second pair of eyes; asked if; try it on; held it against".split(
        "; ",
      ),
  },
  cause: {
    speaksOf: /\b(cause|causes|reason for|reasons? the|reason first|lies behind|why|origin|source|explanations?)\b/u,
    phrases:
      "only happened when; happened when; came out that; it came out; must have been; down to; one at a time; unplugged; took apart; asked why; worked out; figured out; put two and two together; saw that; that was why; because of; turns out; the trouble was; what was behind; mixed up".split(
        "; ",
      ),
  },
  options: {
    speaksOf: /\b(options?|alternatives?|other way|more than one|weigh\w*|compar\w*|several|ideas|trade-off)\b/u,
    phrases:
      "next to each other; could choose; put both; side by side; suggested; could have; could either; instead of; rather than; two ways; other way; went with; went for; settled on; decided against; cheaper; dearer; more expensive; quicker; safer; first idea; second idea; choice between; or swap; or we; for his; for her; or i could".split(
        "; ",
      ),
  },
  ownPart: {
    speaksOf: /\b(own part|own role|personally|themselves did|own contribution|their own part|own steps)\b/u,
    phrases:
      "i called; i made; i put; i phoned; i rang; i drew; i fixed; i turned; i rebuilt; i swapped; i found; i set up; i ran; i handled; i looked; by myself; on my own; my bit; with my own hands; i planned; i organised; i unplugged; i did everything; i looked after; up to me".split(
        "; ",
      ),
  },
  told: {
    speaksOf:
      /\b(told|tell|tells|raise[sd]?|address\w*|spoke|speaks?|talk\w*|inform\w*|said|says openly|picture|approach\w*|kept the people|lets?|openly|honestly|plainly)\b/u,
    phrases:
      "wrote to; wrote and; promised; rang; warned; mentioned; said she; said he; asked to see; rang him; rang her; i rang; i called him; i called her; i called them; phoned; sat down with; went to see; went to my; went to his; went to her; face to face; let them know; texted; straight out; announced; put up a sign; over a coffee; for a coffee; had a word; in private; owned up; came clean; before he; before she; before they; rang back; ring back; call back; said plainly; at the door; asked him for; asked her for".split(
        "; ",
      ),
  },
  heard: {
    speaksOf:
      /\b(listen\w*|hear[ds]?|views?|needs?|needed|found out what|learn(?:ed|s)? what|reasons? why|why the person|starting-point|stood|audience|listener|learner|reader|objections?|their|seriously|understands?)\b/u,
    phrases:
      "wondered; meant to; asked what; asked why; found out that; what she needed; what he needed; what they needed; she needed; he needed; they needed; let on; asked her; asked him; asked them; let him; let her; let them; talk first; go first; heard him out; heard her out; get it all out; for him it; for her it; for them it; he wanted; she wanted; they wanted; wanted to know; was afraid; was scared; was worried; feared; told me that; stood next to; sat next to; saw that; noticed that; he had once; she had never; had never; knew nothing; already knew; show me; showed me; right to be; his side; her side; their side; what they want; about sleep; in her shoes; in his shoes".split(
        "; ",
      ),
  },
  changed: {
    speaksOf:
      /\b(lesson|chang\w*|prevent\w*|repeat|differently|habit|since|again|routine|lasting|standard|in future|safer)\b/u,
    phrases:
      "so i now; started sending; tried again; applied again; ever since; these days; nowadays; i now; we now; now i; now we; from then on; from that day; put a note; wrote a note; new rule; made it a rule; added a step; get checked; last thing i; first thing i; got into the habit; make a point; taught me; stopped doing; note in our; is ready; always ask; never without; swore".split(
        "; ",
      ),
  },
  order: {
    speaksOf:
      /\b(plan\w*|priorit\w*|order|overview|criteria|structure|important|sorts?|urgen\w*|method|goal|dates?|days?)\b/u,
    phrases:
      "sorted; every morning; each morning; each evening; every night; ten minutes; made a list; wrote everything; wrote down; wrote it down; on paper; on cards; put them in order; came first; comes first; most urgent; could wait; can wait; be moved; fixed date; one by one; one after the other; every evening; each lunch; each day; on the bus; little by little; by hour; by day; what matters; ten minutes a day; on the third day; drew up; no phone; from the sheet; went through".split(
        "; ",
      ),
  },
  help: {
    speaksOf:
      /\b(support\w*|help\w*|advice|input|sources|involve\w*|others|ally|people among|second|expert|feedback)\b/u,
    phrases:
      "lent us; neighbour; neighbor; pupils; helped me; showed me how; came along; asked for help; got help; gave me a hand; a colleague; a friend; older; experienced; who knows; knew how; sat in; sat with; who has done it; asked somebody; asked someone; together with; with the help; drove with; my sister; my neighbour; neighbor; rang a friend; two friends; watched me; told me what".split(
        "; ",
      ),
  },
  candour: {
    speaksOf: /\b(reaction|uncomfortable|candid|setback|doubts|tension|plainly|honestly)\b/u,
    phrases:
      "cross; furious; wanted to argue; sulked; shock; gave up nearly; stung; crushed; angry; ashamed; scared; upset; hurt; disappointed; cried; been easy; easier to; easy to blame; nobody would have; did not want to; awkward; lose face; nervous; a sleepless; could have said nothing; had not looked; my face".split(
        "; ",
      ),
  },
  risk: {
    speaksOf: /\b(risk\w*|downside|consequences|safe\w*|contain\w*|limit\w*|harm|stake\w*|go wrong|mattered)\b/u,
    phrases:
      "if i was wrong; if it went wrong; worst that; only lose; could lose; dangerous; danger; to be safe; just in case; turn back; turned round; turned back; switch off; for the bin; cost us; would have meant; could hurt; in danger; somebody could; have to be thrown".split(
        "; ",
      ),
  },
  facts: {
    speaksOf:
      /\b(facts?|evidence|data|examin\w*|figures|baseline|measure\w*|numbers|proof|analys\w*|gather\w*|found out)\b/u,
    phrases:
      "typed; into a sheet; added up; by hour; by day; per cent; looked it up; looked up; asked around; receipts; log book; logbook; photos; for a week; for two weeks; timed; weighed; how many; how often; three out of; went through the; had a look".split(
        "; ",
      ),
  },
  agreed: {
    speaksOf: /\b(agree\w*|arrangement|settle\w*|solution|compromise|common|trial|small step|exchange|joint)\b/u,
    phrases:
      "we agreed; agreed to; we tried; try it for; for two weeks; for a week; for a month; took turns; swapped; met in the middle; gave way; shook hands; on weekdays; in return; one street; one shelf; just one; he did the; she did the; split it; took his; took her; in exchange".split(
        "; ",
      ),
  },
  acted: {
    speaksOf:
      /\b(acted|into something|carried|did something|started|adjust\w*|effort|deal\w*|sort\w*|repair\w*|correct\w*|put right|react\w*|took steps|keeps? going|carry on)\b/u,
    phrases:
      "bought; borrowed; lent; lent us; hired; built; started sending; put both; showed her; showed him; showed them; tried again; applied again; kept at it; every night; i moved; i phoned; i put; got to work; straight away; right away; at once; there and then; set about; tried it; rearranged; reprinted; found another; went round; asked my boss; one shelf; sort it out; got it done; asked him to; asked her to; asked them to; moved him; moved her; sent up; gave him; gave her; drove over; turned around; replaced; made up for it; i called him; i called her".split(
        "; ",
      ),
  },
  explained: {
    speaksOf: /\b(how it works|explains|inside|mechanism|follows a request|program)\b/u,
    phrases:
      "comes in; goes out; goes into; goes to; which then; that way; once it; connected; moves; holds; sends; opens; closes; the part; from there; on to the".split(
        "; ",
      ),
  },
  difficulty: {
    speaksOf: /\b(hard|difficult\w*|obstacles?|hurdle|weak\w*)\b/u,
    phrases:
      "stuck together; far more; twice as long; took longer; double booked; no one answered; ran out; could not get; the worst; hardest; tricky; nobody sells; could not find; nobody knew; took me weeks; kept failing; did not fit; too heavy; too slow; got stuck; gave me trouble; struggled; in the way; always hit; no longer made; broke down; went wrong; had to make; the difficult part".split(
        "; ",
      ),
  },
  newness: {
    speaksOf: /\b(new compared|new|unusual|before)\b/u,
    phrases:
      "until then; up to then; nobody had; never been done; the old way; for years; the other way round; back to front; with the cover; why not us; everyone else; like in a; like at a".split(
        "; ",
      ),
  },
};

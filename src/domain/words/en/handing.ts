// English, section N of what hurts: handing off.
import type { Rule } from '../kinds.ts';
import { PLACE } from './people.ts';
import { has, rule } from './rule.ts';

const raw = String.raw;
const HANDING = 'Contacting again, repeating and being passed on are what drives people away (Dixon).';

/** It leaves the choice to them, or is urgent, or we went first. */
const THEIR_CHOICE =
  /\bif you (?:like|wish|prefer|want|would rather)\b|\b(?:at night|in an emergency|out of hours|after hours|right away|at once|worse|bleed\w*|fever|swell\w*|chest|breath\w*)\b|\b(?:i|we)(?: have|'ve)? (?:called|rang|asked|spoke|wrote|went|took)\b|\bi(?:'ll| will) (?:call|ring|ask|speak|go|take|come|stay|write|check)\b|\bi(?:'m| am) (?:calling|ringing|writing|asking|coming|going|on the line)\b|\bwith you\b|\btogether\b|\bstay on the line with\b|\b(?:i|we|he|she|\w+ who)(?:'ll|'m|'ve)? (?:will |have |can |then |also |now |first )*(?:ask|call|ring|phone|contact|email|write to|speak to|speak with|talk to|check with)s? (?:the|your|their)\b|\bwhichever\b|\bor (?:i|we) (?:can|will)\b/i;

export const HANDING_RULES: readonly Rule[] = [
  rule(
    'handing-you-call',
    'handing-off',
    [
      raw`(?<!\b(?:references|numbers?|someone|somebody|anyone|people|person|friends?|neighbou?rs?|whom|that) )\byou(?:'ll| will| would|'d)? (?:have to|need to|must|should|can|are best to|could|may (?:want|wish) to|might (?:want|like) to) (?:please )?(?:call|contact|speak (?:to|with)|ring|phone|email|e-mail|write to|get in touch with|take (?:it|this|that) up with|ask|go to|approach)\b(?! (?:me|us|if|any|when|whenever|at any|for a call)\b)(?! (?:(?:her|him|them|[A-Z]\w+),? (?:and|directly))?\s*(?:if you (?:like|wish|prefer))\b)`,
      raw`\byou(?:'re| are|'d be| would be) (?:best|better) (?:off )?(?:ringing|calling|phoning|contacting|speaking|asking|going|trying|writing)\b`,
      raw`\b(?:is|'s|would be) (?:something |a matter |one |a question )?for (?:your|the|another) (?:gp|doctor|insurer|pharmacy|pharmacist|bank|provider|surgery|council|employer|\w+ (?:team|office|desk|department)) to\b`,
      raw`\b(?:that|this|it) (?:is|would be|will be|sounds like|should be) (?:really |more |rather |actually )?(?:a|one|something|a question|a matter|an issue|the business|a case)? ?(?:\w+ )?(?:for|of|with|to take up with|to raise with) (?:the|your|their|our) (?:\w+ )?(?:insurer|insurance(?: company)?|pharmacy|pharmacist|lab|laboratory|bank|council|landlord|gp|family doctor|own doctor|ombudsman|manufacturer|supplier|airline|courier|police|school|employer|hospital|surgery|call cent(?:re|er)|hotline|helpline|main office|head office|town hall|citizens advice|front desk|billing|accounts|other (?:building|branch|office|department|desk|clinic|hospital|team)|branch|embassy|tax office|post office|energy company|water company)\b`,
      raw`\b(?:the|your|their) (?:\w+ )?(?:insurer|insurance(?: company)?|pharmacy|pharmacist|lab|laboratory|bank|council|landlord|gp|family doctor|own doctor|ombudsman|manufacturer|supplier|airline|courier|police|school|employer|hospital|surgery|call cent(?:re|er)|hotline|helpline|main office|head office|town hall|citizens advice|front desk|billing|accounts|other (?:building|branch|office|department|desk|clinic|hospital|team)|branch|embassy|tax office|post office|energy company|water company)(?: \w+)? (?:is|are|would be) (?:the (?:place|people|ones?|right \w+)|best|better|who|where|responsible|in charge|your (?:best|first))\b`,
      raw`\b(?:the|your|their) (?:\w+ )?(?:insurer|insurance(?: company)?|pharmacy|pharmacist|lab|laboratory|bank|council|landlord|gp|family doctor|own doctor|ombudsman|manufacturer|supplier|airline|courier|police|school|employer|hospital|surgery|call cent(?:re|er)|hotline|helpline|main office|head office|town hall|citizens advice|front desk|billing|accounts|other (?:building|branch|office|department|desk|clinic|hospital|team)|branch|embassy|tax office|post office|energy company|water company) (?:should|ought to|has to|have to|must|needs? to|will have to) (?:\w+ )?(?:be )?(?:deal|dealing|handle|handling|sort|sorting|answer|answering|help|helping|pay|look)\w*\b`,
      raw`\b(?:call|ring|phone|ask|contact|email|write to|speak to|speak with|talk to|turn to|approach|check with|start (?:again )?with|get in touch with|(?:take|raise) (?:it|this|that)|direct (?:it|this|that|your \w+) to|address (?:it|this|that|your \w+) to|send (?:it|this|that|your \w+) to|(?:it|this|that) (?:up )?with)(?: (?:it|this|that|them))?(?: up)?(?: with| to)? (?:the|your|their) (?:\w+ )?(?:insurer|insurance(?: company)?|pharmacy|pharmacist|lab|laboratory|bank|council|landlord|gp|family doctor|own doctor|ombudsman|manufacturer|supplier|airline|courier|police|school|employer|hospital|surgery|call cent(?:re|er)|hotline|helpline|main office|head office|town hall|citizens advice|front desk|billing|accounts|other (?:building|branch|office|department|desk|clinic|hospital|team)|branch|embassy|tax office|post office|energy company|water company)\b(?! (?:with you|for you|together|myself))(?<=^[^\w\n]*(?:please |kindly |so |then |but |just )?\w+[^\n]*|\b(?:so|please|best|better|should|must|can|could|have to|need to|just|then|you|and)[^\n]{0,60})`,
      raw`\b(?:is|are|'s) the (?:person|people|one|ones|place) to (?:speak|talk|go|ask|call|contact|turn|see)\b`,
      raw`\b(?:raise|bring|take|report|submit|lodge) (?:it|this|that|them|your \w+) (?:up )?(?:with|via|through|on|over|in) (?:the|our|head|their)\b`,
      raw`\bexplain (?:it|this|that|everything)? ?(?:all )?(?:again )?to (?:him|her|them)\b`,
      raw`\bchatbot\b`,
      raw`\bwill take it from here\b`,
      raw`\btry the \w+, then\b`,
      raw`\b(?:i|we) (?:only|just) (?:do|deal with|handle|look after|cover|answer|take) (?:the )?(?:\w+ )?(?:appointments|bookings|calls|billing|payments|messages|emails|new (?:patients|customers)|sales|reservations)\b`,
      raw`\b(?:try|ask) (?:elsewhere|over there|around|again (?:later|tomorrow|next))\b(?=[.,!;]| (?:between|after|from|at|on|instead|about|for|in|and))`,
      raw`\bhere is (?:his|her|their) number\b`,
      raw`\bi (?:do not|don't) (?:deal with|do|handle|take)\b(?=[^\n]*\b(?:try|ask|call|go|them)\b)`,
      raw`\b(?:is|are|would be|will be|'s|was) (?:\w+ )?(?:the (?:person|people|one|ones|place|right \w+|best \w+|department|number|contact) (?:to (?:go|ask|call|contact|speak|talk|turn|ring|see|deal|help|write)|you (?:need|want))|best (?:answered|handled|dealt|raised|addressed|taken up|placed|directed|sorted|discussed) (?:by|with|through|to|at|directly)|your (?:best|first|next) (?:bet|port of call|stop|point of contact|option|step)|who you (?:need|want)|whom you|where you (?:need|should|want)|dealt with (?:by|at|elsewhere)|handled (?:by|at|elsewhere)|(?:one|a matter|a question|something|an issue|a case|a job|an? \w+) for (?:the|your|our|their|another) (?:\w+ )?(?:${PLACE}|department|team|desk|people|office|manager|staff)|better (?:placed|able|equipped|off (?:asking|calling|with|trying)))\b|\b(?:your|the) (?:best bet|first port of call|best (?:option|course|thing)) (?:is|would be|will be)\b|\bit is (?:the|your) (?:\w+ )?(?:${PLACE}|department|team) (?:you|that you|who|that) (?:need|want|should|must|deals?|handles?|is)\b|\b(?:they|he|she|the (?:\w+ )?(?:${PLACE})) (?:are|is|will be|would be) (?:\w+ )?(?:able|better|best|the ones?|happy|in a (?:better )?position|responsible|there) (?:to|for|placed|who|able)\b(?=[^\n]*\b(?:help|advise|tell|assist|answer|sort|deal|explain|handle|you)\b)(?<!\b(?:she|he|they|i) (?:is|am|are) (?:\w+ )?happy to[^\n]*)|\b(?:have|ask|get) (?:your|the) (?:\w+ )?(?:gp|doctor|insurer|bank|employer|landlord|school|solicitor|daughter|son|surgery) (?:to )?(?:call|ring|contact|write|send|refer|email|sort|get|do|fill|sign|provide|request|explain)\b|\b(?:not|never|nothing) (?:\w+ )?(?:with us|here|through us|to us|at this (?:desk|counter|branch)),? (?:but )?(?:with|at|through|to|try|ask) (?:the|your)\b|\b(?:try|ask|call|ring) (?:again later|back later|later|next door|upstairs|downstairs|elsewhere)\b(?<=^[^\w\n]*(?:please |you (?:can|could|should|must|might|may|will have to|need to|would have to) |so |then |just |or |best |kindly )*(?:\w+ ){1,3}|\b(?:please|you (?:can|could|should|must|might|may|will have to|need to)|just|then|so|best|better|and|or) \w+ \w+)(?! (?:if (?:it|you|the pain)|for you|and (?:tell|i|we)|to (?:help|come|show)))`,
    ],
    'Could you call them, and ring back by a set hour?',
    HANDING,
    {
      unless: has([
        raw`\bif you (?:like|wish|prefer|want)\b`,
        raw`\bcall (?:in|round|by)\b`,
        raw`\bwhichever\b`,
        raw`\bwhenever\b`,
        raw`\bdirect line\b`,
        raw`\byou can (?:call|ask|contact|speak)[^\n]*\bany ?time\b`,
        raw`\bif you (?:like|wish|prefer|want|would rather)\b`,
        raw`\b(?:at night|in an emergency|out of hours|after hours|right away|at once|worse|bleed\w*|fever|swell\w*|chest|breath\w*)\b`,
        raw`\b(?:i|we)(?: have|'ve)? (?:called|rang|asked|spoke|wrote|went|took)\b`,
        raw`\bi(?:'ll| will) (?:call|ring|ask|speak|go|take|come|stay|write|check)\b`,
        raw`\bi(?:'m| am) (?:calling|ringing|writing|asking|coming|going|on the line)\b`,
        raw`\bwith you\b`,
        raw`\btogether\b`,
        raw`\bstay on the line with\b`,
        raw`\b(?:i|we|he|she|\w+ who)(?:'ll|'m|'ve)? (?:will |have |can |then |also |now |first )*(?:ask|call|ring|phone|contact|email|write to|speak to|speak with|talk to|check with)s? (?:the|your|their)\b`,
        raw`\bor (?:i|we) (?:can|will)\b`,
      ]),
      unlessNext: /^\s*(?:i(?:'ll| will| can| am|'m)|we(?:'ll| will| can)|or (?:i|we))\b/i,
    },
  ),
  rule(
    'handing-hold',
    'handing-off',
    [
      raw`(?<!\b(?:you|we|they|i|who|to|that|of|and) )(?:(?<=^[^\w\n]*)|(?<=\b(?:please|kindly|you|to|must|just|and) ))(?:please |kindly )?(?:hold|stay on (?:the )?line|hold the line)(?! on to\b)(?:,? please| for| on\b| while| a (?:moment|minute|second)|[.!,]|$)(?! your)`,
      raw`\b(?:i|we)(?:'m| am|'re| are|'ll| will| have|'ve)? (?:now |just |going to |be )*(?:transfer(?:ring|red)?|connect(?:ing)?|put(?:ting)?|pass(?:ing|ed)?|forward(?:ing|ed)?|redirect(?:ing|ed)?|refer(?:ring|red)?) (?:(?:you|your (?:call|email|message|complaint|enquiry|query|concern|details)|the matter)(?: \w+){0,3}? (?:on(?:to)?|to|through|over|along|now)|(?:this|it)(?: \w+){0,2}? to (?:the|our|another|a|my))\b(?! (?:me|the (?:line|list)|the test|use|bed|sleep|practice))`,
      raw`\b(?:(?<=^[^\w\n]*)|(?<=\b(?:please|kindly|to|must|just) ))(?:hold(?: the line| on)?|stay on the line|bear with me)(?! on to\b)(?:,| while| a (?:moment|second|minute)|\.|!|$)`,
      raw`\b(?:(?:putting|put|patching|patch|passing|pass|transferring|transfer|forwarding|forward|redirecting|redirect|handing|hand|bouncing|connecting|connect|switching|sending|send|referring|refer|returning|directing|direct) (?:you(?:r (?:call|email|message|complaint|enquiry|query|concern|details|case|letter|request|question))?|the (?:matter|call|caller))(?: \w+){0,2}? (?:through|over|across|along|to|on(?:to)?|elsewhere)(?= (?:to|the|our|another|a|my|now|\p{Lu})|[.,;!]|$)|(?:will be|are being|is being|has been|have been|being|be|was) (?:\w+ )?(?:transferred|put through|connected|redirected|passed (?:on|over|to|back|along)|forwarded|handed (?:on|over|to)|rerouted|referred (?:back )?(?:on )?to|sent on)|(?:please |kindly |just |could you |can you |if you would |would you |you will (?:have|need) to )(?:hold(?=[.,!]|$| (?:please|for (?:a|the)|while|on))|stay on the line|hold the line|wait (?:while|a moment|for the next)|hang on|stand by|press (?:\d|one|two)|stay tuned|remain on the line)|one moment(?: please)?(?=[,.!]|$| (?:while|please))|(?:hold|hang) (?:the line|please)|on hold|(?:the )?next available|press (?:\d|one|two|three|star|hash)\b|call (?:us )?back (?:later|another|tomorrow|after|when|on)|call(?:ing)? again (?:later|tomorrow|on|after)|you are (?:\w+ )?(?:number|caller|next|in a|in the|in) (?:\w+ ){0,2}?(?:in line|queue)|your call (?:is|will be) (?:\w+ )?(?:important|answered|placed|transferred|in))\b(?<!\b(?:i|we|will|can|to|i'll|without) hold the line[^\n]*)(?! (?:you|me|the (?:line|list)|the test|use|bed|sleep|practice|you by|your (?:hand|door|room|house|address|account|card|bank|son|daughter|wife|husband)|\p{Lu}\w+ (?:myself|and stay)))(?<=\b(?:i|we|am|are|will|be|been|being|was|is|have|has|please|kindly|just|could you|can you|would|to|me|let|line|moment|you|hold|available|back|again|press|call|on|queue|in|me|now|colleague|must|one|\w+) [^\n]*|^[^\n]*)`,
    ],
    'Will you stay until the other has their story?',
    HANDING,
    {
      unless: THEIR_CHOICE,
      unlessNext: /^\s*(?:i(?:'ll| will| can| am|'m)|we(?:'ll| will| can)|or (?:i|we))\b/i,
    },
  ),
  rule(
    'handing-form',
    'handing-off',
    [
      raw`(?<!\b(?:can't|cannot|not|never|i|we|i'll|we'll|i will|we will|i can|we can|no need to|needn't|rather|have to|without having to|helped you|help you) )\b(?:fill (?:in|out)|complete|submit|use|visit|go to|see|check|refer to|log ?(?:in|on) to|download|find) (?:\w+ ){0,4}?(?:forms?|website|online|portal|web ?site|web ?page|faqs?|app)\b(?![^\n]*\b(?:with (?:you|me|us)|here|together|if you (?:like|wish|prefer)|i can help|i(?:'ll| will) help)\b)`,
      raw`\b(?:go|goes|went|get|walk|pop|drive) (?:over |down |up |back |round )*(?:to|through|via) (?:the|our|your) (?:\w+ ){0,2}?(?:portal|website|app|web ?page|online form|call cent(?:re|er)|reception|office|desk|building|branch|contact form|self-service|machine)\b(?<=\b(?:please|you|so|all|must|should|can|just|best|better|requests?|complaints?|questions?|queries|have to|need to)\b[^\n]{0,90})`,
      raw`\b(?:log|sign) (?:in|on|into)\b(?=[^\n]*\b(?:portal|there|account|website|app|online|submit|and)\b)`,
      raw`\b(?:on|via|through|from|using|at|over) (?:the|our|its|an?) (?:\w+ )?(?:website|web ?site|web ?page|portal|app|online \w+|contact form|link|self-?service(?: \w+)?|chatbot|help (?:section|page|centre|pages)|faqs?|qr code|kiosk|customer area|account page)\b(?<=\b(?:please|you (?:must|should|need|have|will|may)|only|fill|submit|submitted|find|everything|apply|requests?|complain|complaints?|report|reported|log|register|use|go|visit|download|done|raise|available|answers?|information|instructions|details|lodge|best)\b[^\n]{0,90})(?![^\n]*\b(?:with (?:you|me|us)|here with|together|i can help|i will help|if you (?:like|prefer|wish))\b)(?<!\b(?:i|we|she|he) (?:have |had )?(?:\w+ )?(?:put|filled|found|read|saw|wrote|corrected|changed|sent|entered|checked|looked|am|are)\b[^\n]*)(?<!\b(?:mistake|error|wrong|broken|fault)\b[^\n]*)`,
      raw`\b(?:(?:please |kindly |you (?:can|must|should|need to|have to|will need to|may|could) |just |simply |then |so |to \w+,? |do |all you (?:need|have) to do is )+(?:fill|complete|submit|use|visit|go (?:to|on|online)|see|check|refer to|download|find|scan|apply|register|book|upload|enter|raise|request)\b[^\n]{0,50}\b(?:online|website|portal|web ?site|web ?page|faqs?|app|qr code|chatbot|questionnaire)|(?:forms?|everything|details|answers?|applications?|requests?|complaints?|instructions|information|all (?:of )?(?:this|that|it)|it|refunds?|claims?|bookings?|changes?) (?:\w+ ){0,3}?(?:can|is|are|must|has to|have to|may|will|should|need to|needs to) (?:\w+ ){0,3}?(?:be )?(?:\w+ )?(?:online|on (?:our|the) (?:website|site|app|portal|page)|via (?:the|our)|through (?:the|our) (?:website|site|app|portal)|in the app|downloaded|accessible)|we (?:only|no longer|do not|can only) (?:\w+ )?(?:accept|take|handle|process|deal)\b[^\n]{0,40}\b(?:online|by (?:post|email|phone)|in writing|over the counter|at the (?:desk|counter)|in person|digital\w*)|online only|only online|self-?service|chatbot|do it (?:yourself )?online|go online)\b(?![^\n]*\b(?:with (?:you|me|us)|here with|together|i can help|i will help|if you (?:like|prefer|wish)|i have|or i can|or we can)\b)(?<!\b(?:i|we) (?:will |can |have )?(?:fill|complete|submit|check|find|print|look)[^\n]*)`,
    ],
    'Could you fill it in with them now?',
    HANDING,
    {
      unless: THEIR_CHOICE,
      unlessNext: /^\s*(?:i(?:'ll| will| can| am|'m)|we(?:'ll| will| can)|or (?:i|we))\b/i,
    },
  ),
  rule(
    'handing-spam',
    'handing-off',
    [
      raw`\b(?:check|checked|look in|looked in) (?:your |the )?(?:spam|junk)\b`,
      raw`(?<!\b(?:which|what|how)\b[^\n]{0,30})\bhave you (?:already |even )?tried (?:\w+ing|to|it again|again|another|a different|the (?:website|app|portal|link)|our)\b`,
      raw`\bdid you (?:actually |even )?(?:try|check|look in)\b`,
      raw`\b(?:have|did|could|can|would|will) you (?:\w+ )?(?:already |even |actually |perhaps |please |first |not |by any chance |at least |remember to |also )*(?:tr(?:y|ied) (?:\w+ing|to|it again|again|another|a different|the (?:website|app|portal|link))|check(?:ed)?|looked (?:in|under|at)|restart(?:ed)?|reboot(?:ed)?|turn(?:ed)?|switch(?:ed)?|plug(?:ged)?|unplug(?:ged)?|clear(?:ed)?|updat(?:e|ed)|read|ma(?:k|d)e sure|reset|press(?:ed)?|charg(?:e|ed)|follow(?:ed)?|reinstall(?:ed)?|refresh(?:ed)?|search(?:ed)?|log(?:ged)?|us(?:e|ed) the|enter(?:ed)?|click(?:ed)?|replac(?:e|ed)|test(?:ed)?|wait(?:ed)?|set|put the|open(?:ed)?|type|typed)\b(?! (?:out (?:for|with)|forward|with (?:me|us)|me|us|on \w+day|it with|a (?:second|different) day|long))(?=[^\n]*\?)(?<!\b(?:which|what|how|where|when)\b[^\n]*)`,
      raw`\b(?:(?<=^[^\w\n]*(?:please |first |just |then |so |well,? |maybe |perhaps |could you |can you |you (?:could|should|can|must|need to|might|may want to) )*)|(?<=\b(?:please|first|just|then|you (?:could|should|can|must|need to|might)|and|simply) ))(?:try(?:ing)? (?:\w+ )?(?:turning|switching|restarting|rebooting|logging|clearing|unplugging|refreshing|reinstalling|resetting|a different (?:browser|cable|device|plug|phone)|the (?:app|website|link|portal))|check (?:\w+ )?(?:your|the|that|whether|if|all) (?:\w+ )?(?:spam|junk|inbox|folder|settings|connection|cable|batter\w+|plug|router|power|mail|email|browser|phone|fuse|it is (?:on|plugged|switched))|restart|reboot|turn (?:it|the \w+|your \w+) off|switch (?:it|the \w+|your \w+) off|clear your|make sure (?:it|the \w+|your \w+|you) (?:\w+ )?(?:is|are|has|have) (?:\w+ )?(?:plugged|switched|turned|on|charged|connected|updated|entered|spelled|typed|the (?:right|latest|correct))|update (?:your|the) (?:browser|app|software|phone)|use a different|look (?:again )?in (?:your|the) (?:spam|junk|other)|is it (?:\w+ )?(?:plugged|switched|turned|charged))\b|\b(?:spam|junk) ?(?:mail|folder|box|filter)?\b(?<=\b(?:check|look|your|the|in|into|went|gone|landed|to|see|searched|probably)\b[^\n]{0,40})(?<!\b(?:we|i) (?:\w+ )?(?:sent|marked|found)[^\n]*)`,
    ],
    'Could you send it again now, and ask whether it came?',
    HANDING,
  ),
];

// Each way of saying the phrases of the guide that stands there, in a sentence of our own. Sentences are parted by " / ".
import type { Kind } from '../kinds.ts';

export const IN_MESSAGES: readonly (readonly [Kind, string])[] = [
  [
    'blame',
    `You should have told us about it sooner. / You really should have read the letter. / You failed to sign the form. /
    You neglected to mention the allergy. / You have failed to pay the invoice. / You didn't read the instructions. / You did not call us back. /
    You didn't tell the front desk. / You did not follow the instructions. / You didn't follow our advice. / Why didn't you call us? /
    Why did you wait so long? / If you had called us first, this would not have happened. / If you had only read the leaflet you would know. /
    If you had come on time, we could have seen you. / That was your mistake. / This is your error, not ours. / It was your fault that the order was late. /
    You must have entered the wrong number. / You must have missed the call. / You forgot to bring your card. / I am afraid you forgot the appointment. /
    You misunderstood what I said. / You are confused about the dates. / I think you are confused. / As you should know, visits end at eight. /
    As you are aware, the fee is due. / You were told to fast before the test. / You were informed of the fee. / You were advised to arrive early. /
    You refused the treatment. / You insisted on leaving. / You chose to leave early. / You chose to ignore the letter. / Patients need to take ownership. /
    Customers need to read the terms.`,
  ],
  [
    'doubt',
    `You claim the nurse was rude. / You allege that we were late. / The nurse allegedly shouted. / You say that you called three times. /
    You say that nobody came. / The parcel was supposedly lost. / Apparently you called on Monday. / According to our records you missed the visit. /
    According to our records, you did not call. / We have no record of your visit. / We have no record of that. / No one else has complained. /
    No one else has complained about this nurse. / That is not possible. / That can't be right. / That can’t be right, we never close early. / Are you sure? /
    Are you sure you called the right number? / It is unlikely that this happened. / It is unlikely that our staff did that.`,
  ],
  [
    'defence',
    `It's not our fault. / It’s not our fault the courier was late. / We are not responsible for lost items. / We did everything correctly. /
    The procedure was followed. / Procedure was followed at all times. / In our defence, it was a holiday. / To be fair to the nurse, she was alone. /
    To be fair to our team, it was a long night. / Our staff are very busy. / We were short-staffed that day. / We are short staffed. /
    We are experiencing a high volume of calls. / Due to high volume, calls take longer. / These things happen. / Mistakes happen. /
    Our staff would never do that. / With all due respect, that is not what happened. / Let me be clear, we followed the rules. /
    The other department is at fault. / It was the vendor's fault. / The system is at fault. / It was the system's fault. /
    This is the fault of the other department.`,
  ],
  [
    'policy-wall',
    `Our policy does not allow refunds. / It is against company policy. / Per policy, we cannot refund. / Company policy requires a receipt. /
    There is nothing I can do. / There is nothing we can do about it. / Nothing we can do, sorry. / We can't refund that. /
    We are unable to change the booking. / We are unable to process your request. / That's not my job. / That is not my department. / You will have to wait. /
    You will have to come back tomorrow. / You need to fill in the form. / You need to send the receipt. / You must call before ten. /
    You must provide proof. / Unfortunately, we are closed. / Unfortunately your claim was late. / The rules state that you cannot bring food. /
    See our terms and conditions. / This is in the terms and conditions. / No exceptions. / We make no exceptions. / It is what it is. /
    Take it or leave it.`,
  ],
  [
    'not-an-apology',
    `Sorry if I was rude. / I am sorry if this caused trouble. / Sorry for any trouble. / We are sorry for any inconvenience this may have caused. /
    We apologise for any inconvenience. / I apologize for any distress. / I'm sorry you feel this way. / I'm sorry you felt ignored. /
    We are sorry that you are upset. / Sorry, but we close at five. / I'm sorry but that is the rule. / We regret any trouble caused. /
    We regret any inconvenience. / Apologies for the inconvenience. / Apologies for the delay in my reply. / If we have offended you, I am sorry. /
    If you were offended, I apologise. / We would like to apologise for what happened. / Please accept our apologies. / Please accept our sincere apologies. /
    Mistakes were made.`,
  ],
  [
    'too-much-apology',
    `I am sorry for the wait. Again, we apologise for the room. / Sorry about the wait. I apologise for the noise. / I am so so sorry. / We are deeply sorry. /
    I am sincerely sorry. / I am terribly sorry. / We are truly sorry. / Once again, I am sorry. / I apologise again. / I feel awful. /
    I feel terrible about this. / I am mortified. / Please forgive us. / Forgive me for the delay.`,
  ],
  [
    'institutional',
    `It has been decided that you will be moved. / A decision has been made. / Your complaint has been received. / Your complaint has been logged. /
    Your complaint has been noted. / The matter is being looked into. / The matter is being investigated. / It was felt that the care was good. /
    It is understood that you waited. / The procedure was not followed. / Your call was missed. / The form was overlooked. / This office regrets the delay. /
    The company regrets the error. / The organisation regrets this. / The clinic regrets what happened. / Steps have been taken. /
    Steps will be taken to avoid it. / The patient did not attend. / The customer was called. / The complainant was informed. /
    Corrective action has been taken. / Lessons have been learned. / Lessons learned will be shared. / Going forward, we will call you. /
    Please be advised that the office is closed. / Please note that we close at five. / Kindly be informed that the fee changed.`,
  ],
  [
    'small',
    `It was just a small delay. / It was only five minutes. / You simply waited a little longer. / It is just a form. / At least you were seen. /
    At least nobody was hurt. / Calm down. / Please calm down and listen. / Relax, it will be fine. / Don't worry. / It's not a big deal. /
    This is a minor issue. / It's only a scratch. / It’s only a bill. / You are overreacting. / You are too sensitive. / Look on the bright side. /
    Everything happens for a reason. / Other people have it worse. / Everyone waits. / Everyone waits here. / No problem!`,
  ],
  [
    'parent',
    `You need to understand that we are busy. / You must realise that we have rules. / As I said, we are closed. / As I already said, it takes a week. /
    As I told you, the doctor is away. / As previously stated, the fee is due. / Per my last email, the form is due. / Like I said, it is closed. /
    Once again, the office closes at five. / Obviously it takes time. / Clearly, this takes time. / Of course you have to wait. / Listen, I can help. /
    Look, we all make choices. / Yes, dear. / Okay honey, come at ten. / Come in, sweetie. / Take a seat, young lady. / This is for your own good. /
    It is in your best interest.`,
  ],
  [
    'vague',
    `We will reply as soon as possible. / I'll get it to you asap. / You will hear from us shortly. / We will call you soon. /
    We will let you know in due course. / We will look into it. / I will get back to you. / We will follow up. / We'll follow up with you. / We will try. /
    We will try to fix it. / We will do our best. / Hopefully it works. / It should be ready. / It should be fine. / Someone will call you. /
    The team will contact you. / You will be contacted. / Rest assured we care. / We take this very seriously. / Your feedback is important to us. /
    You will hear back within 24-48 hours. / We reply within 24–48 hours. / Expect an answer in 5-7 business days. / It takes 5-7 business days. /
    Call us at your earliest convenience.`,
  ],
  [
    'canned',
    `We value your business. / Dear valued customer, / As a valued patient, you matter. / Thank you for bringing this to our attention. /
    Thank you for reaching out. / Thanks for reaching out to us. / Thank you for contacting us. / Your satisfaction is our priority. /
    We strive to provide the best care. / We are committed to excellence. / Please do not hesitate to contact us. / Feel free to reach out. /
    We appreciate your patience. / We appreciate your understanding. / We appreciate your cooperation. / Hope this email finds you well. /
    Dear Sir or Madam, / To whom it may concern,`,
  ],
  [
    'jargon',
    `The patient is non-compliant. / Your adherence is low. / You are being discharged today. / Your discharge date is Friday. / You are now ambulatory. /
    This is an ambulatory procedure. / Take one tablet PRN. / You must be NPO after midnight. / This drug is contraindicated. /
    We booked a follow-up encounter. / Your referral was sent. / It needs prior authorization. / Your co-pay is due. / Your deductible is 500 dollars. /
    We will escalate your concern. / Your ticket number is 5. / Your case is open. / We have opened a case for you. / The reference is 4411. /
    Our SLA is two days. / You are in the queue. / We met with each stakeholder. / At every touchpoint we care. / We leverage our systems. /
    We utilise a new system. / We utilize a new tool. / We facilitate your visit. / We will remediate this. / We will ascertain the facts. /
    We endeavour to help. / We acted pursuant to the rules.`,
  ],
  [
    'handing-off',
    `You will have to call the insurer. / You will have to contact billing. / Please hold. / Please hold while I check. / I'm transferring you to billing. /
    I am transferring you now. / Fill in the form on our website. / Please fill in the form on our website. / Check your spam. /
    Please check your spam folder. / Have you tried turning it off? / Have you tried the app?`,
  ],
  [
    'false-empathy',
    `I know exactly how you feel. / I understand how you feel. / I understand your frustration. / We understand your frustration. /
    I would feel the same, but we have rules. / I would feel the same, but I can't help.`,
  ],
];

export const IN_NOTES = `Difficult patient. / A demanding patient who calls daily. / Rude patient at the desk. / Patient was aggressive. / Hysterical patient in room 4. /
    She is a frequent flyer. / One of our regulars again. / He is a time-waster. / She cries wolf. / Patient refused medication. / Patient denies drinking. /
    Patient claims the pain is worse. / She claims that nobody called. / Complains of headache. / He complains of back pain. / Non-compliant with meds. /
    Patient is uncooperative. / Poor historian. / Drug-seeking behaviour. / Attention-seeking again. / He suffers from diabetes. / Victim of a stroke. /
    Bed-bound since May. / He is an addict. / She insisted on seeing a doctor. / He demanded a refund. / The caller threatened to sue. /
    She says she is in "pain". / The family is difficult. / The family is litigious.`;

export const sentencesOf = (all: string): readonly string[] => all.split(/ \/\s+/);

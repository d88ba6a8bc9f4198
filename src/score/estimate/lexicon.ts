/** Words and phrases that show how a conversation goes: general English of service talk, of no trade and no data set. */

/** What customers show. */
export const customerLexicon = {
  thanks: 'thanks, thank, thank you, thanx, thx, ty, cheers, appreciate, appreciated, grateful, many thanks',
  bye: 'bye, goodbye, good bye, bye-bye, see you, take care, good night, goodnight, have a nice, have a good, have a great, have a lovely',
  accepts:
    'ok, okay, alright, all right, fine, got it, i see, understood, i understand, i get it, sure, cool, sounds good, great, perfect, makes sense, fair enough, no problem, no worries, will do, i know',
  solved:
    "it works, works now, working now, it worked, that worked, is working, fixed, solved, resolved, sorted, sorted out, settled, it is done, done, received it, got it, found it, have received, already received, that is all, that's all, that's it, that is it, that will be all, that would be all, nothing else, all set, all good, no problem now, normal now, back to normal, recovered, succeeded, success, successful, successfully, is ok now, is fine now, i am good, i'm good",
  praises:
    'great, perfect, awesome, excellent, wonderful, fantastic, amazing, lovely, brilliant, helpful, good job, well done, very kind, so kind, nice, efficient, quick, fast reply, good service, good attitude, love, impressed, pleased, happy, satisfied',
  asks: 'how, what, when, where, why, which, who, whether, can you, could you, can i, could i, is there, are there, do you, does it, will it, would you, is it, any way, what about, how about',
  'asks why':
    "why, how come, what the, what's going on, what is going on, what happened, what's wrong, what is wrong, what's the matter, what is the matter, isn't it, aren't you, don't you, didn't you, can't you",
  negates:
    "not, no, never, nothing, nobody, none, cannot, can't, don't, doesn't, didn't, won't, isn't, aren't, wasn't, haven't, hasn't, couldn't, wouldn't, unable, without, nope, neither, nor",
  'goes on':
    'still, again, already, always, how long, so long, too long, long time, several times, many times, for days, for weeks, for months, for hours, several days, many days, all day, keep, keeps, kept, any more, anymore, repeatedly, every time, no reply, no response, no answer, no result, no use, no one, nobody, waiting, waited, yet, hurry, when will, when can, until now, up to now, so far',
  trouble:
    'problem, problems, issue, issues, error, errors, bug, bugs, broken, wrong, fail, fails, failed, failure, crash, crashes, crashed, stuck, lost, missing, delay, delayed, slow, bad, invalid, unavailable, disappeared, complain, complaint, fault, faulty, useless, poor, trouble, stopped, wait, mistake',
  anger:
    'ridiculous, unacceptable, outrageous, furious, angry, livid, disgusting, pathetic, appalling, useless, joke, fed up, sick of, had enough, waste, wasted, wasting, terrible, awful, horrible, worst, infuriating, frustrating, frustrated, frustration, scam, scammer, rip-off, cheat, cheated, cheating, fraud, liar, lie, lied, lying, lies, annoyed, annoying, disappointed, disappointing, hate, stupid, idiot, damn, hell, fuck, fucking, shit, crap, garbage, trash, rubbish, sucks, suck, nonsense, shame, shameless, irresponsible, ignore, ignored, ignoring, incompetent, come on, wtf, omg, ugh, ugg, argh, duh, seriously, whatever, unbelievable, speechless, crazy, mad, rude, sue, lawyer, never again, deceive, deceived, deceiving, bullshit, absurd',
  'wants a human':
    'human, real person, representative, operator, manager, supervisor, live agent, real agent, an agent, someone else, call me, contact me, speak to someone, talk to someone',
  corrects:
    "i said, i meant, i mean, i told, i asked, i just, that's not, that is not, not what, wrong, instead, actually, other than, you said, you told, but i, but you, but it",
  lost: "don't know, do not know, don't understand, do not understand, don't remember, don't have, do not have, not sure, no idea, confused, confusing, unclear, what do you mean",
  asks_nicely: 'please, pls, kindly, could you, would you',
  resigns:
    "anyway, bummer, oh well, i guess, too bad, a shame, unfortunate, unfortunately, nevermind, never mind, forget it, forget about it, i'll try, i'll have to, i'll just, i'll call, i'll look, i will try, have to, no choice, give up, gave up, somewhere else, elsewhere, for trying, sigh, alas, sad, pity, not helpful, no help, didn't help, not help",
};

/** What bots and agents say beyond the acts the customer's ears read. */
export const botLexicon = {
  'says done':
    "has been, have been, was successfully, successfully, successful, all done, all set, all sorted, confirmed, completed, is complete, booked, reserved, processed, submitted, updated, cancelled, canceled, refunded, unlocked, scheduled, resolved, solved, fixed, recovered, repaired, i've just, i have just, is now, are now, done",
  gives:
    "here is, here are, here's, i found, i have found, i've found, we found, there is, there are, you have, available, currently, according to, costs, is located",
  'says not':
    "unavailable, unsuccessful, not available, failed, fails, cannot, can't, can not, couldn't, could not, unable, not able, not possible, not allowed, not permitted, not supported, not support, not found, no longer, nothing, unfortunately, doesn't support, not eligible, not recognized, temporarily, under maintenance, not yet, don't have, do not have, no record, no way, never, denied, declined, rejected, invalid, won't, doesn't, isn't, aren't, wasn't",
  'puts off':
    "will, we'll, i'll, soon, shortly, as soon as, later, tomorrow, within, going to, in the future, when available, patiently, patience, stay tuned, pay attention",
  'tells how':
    'you can, you may, you could, you need, you should, you have to, please try, please go, please click, please open, please check, please log, please visit, please download, please use, please follow, please select, please restart, please update, please install, please note, please refer, click, try to, try it, go to, log in, choose, open the, enter the, follow the, settings, steps',
  'sends elsewhere':
    'hotline, private message, private letter, direct message, dm, inbox, email us, e-mail, call us, please call, dial, contact us, please contact, contact the, contact your, consult, website, official website, customer service number, local, store, phone number, online customer service',
  'passes on':
    'feedback, feed back, reported, report it, forwarded, forward, recorded, verify, verified, verifying, investigate, investigating, follow up, following up, deal with, dealing with, handle, handling, our staff, our colleague, our colleagues, our engineers, our technicians, our team, technical staff, relevant department, relevant departments, relevant personnel, specialist, the department',
  regrets:
    'inconvenience, sorry, apologize, apologise, apologies, apology, regret, forgive, pardon, your understanding, please understand, kindly understand, bear with',
  please: 'please, kindly',
};

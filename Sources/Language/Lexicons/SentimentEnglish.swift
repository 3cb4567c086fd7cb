/// English valences; a word in a later row overrides an earlier one.
enum SentimentEnglish {
  static let valences: [(Double, String)] = [
    (
      3.4,
      """
      excellent outstanding amazing fantastic wonderful brilliant superb exceptional perfect flawless
      phenomenal magnificent marvellous marvelous fabulous awesome incredible exemplary faultless
      impeccable stellar terrific delighted delightful love loved adore thrilled exceptionally
      lifesaver lifesavers lovely
      """
    ),
    (
      2.5,
      """
      great good lovely caring kind friendly helpful professional impressed impressive happy pleased
      recommend recommended recommending thank thanks thankful grateful appreciate appreciated
      appreciative compassionate considerate courteous attentive reassuring reassured supportive
      beautiful enjoy enjoyed enjoyable glad compliment compliments praise congratulations welcoming
      efficient knowledgeable patient respectful respect dedicated generous gem pleasure satisfied
      first-class invaluable thoughtful hardworking superbly beautifully brilliantly perfectly
      """
    ),
    (
      1.6,
      """
      nice well pleasant polite clear clean quick quickly prompt promptly fast easy easily smooth
      smoothly reliable comfortable calm safe useful convenient better improved improving improvement
      resolved fixed sorted solved helped comfort informative understanding explained listened
      listening support supported supports care cared works fair fairly reasonable accurate timely
      punctual tidy relaxed competent organised organized positive cheerful seamless seamlessly
      effortless responsive accommodating flexible approachable warm kindness kindly friendliness
      helpfulness professionalism dignity valued trust trusted confident confidence like liked
      favourite favorite affordable hassle-free straightforward spotless advantage success successful
      """
    ),
    (1.0, "everything"),
    (0.8, "ok okay fine alright adequate acceptable satisfactory decent average hope hopefully"),
    (
      -0.9,
      """
      slow wait waited waiting waits queue queues late later delay~ busy expensive limited lack lacking
      lacks missed missing short shortage issue issues problem problems difficult difficulty hard
      unclear confusing confused confusion concerns worry worrying bother
      boring noisy noise old cold dark crowded cramped parking unsure complicated inconvenient
      inconvenience sorry unfortunately sadly instead should improve bit complaint complaints complain~
      chase chased chasing repeated again still error errors mistake mistakes wrong wrongly incorrect
      quicker faster sooner earlier longer worse less instead more however despite eventually
      discharged ages lonely alone forgotten rather
      incorrectly cancelled canceled postponed declined pending stuck failing fails fail
      """
    ),
    (
      -1.8,
      """
      poor bad poorly badly disappointing disappointed disappointment dissatisfied unhappy upset upsetting
      frustrated frustrating frustration annoyed annoying annoyance rude rudely unhelpful unprofessional
      unfriendly uncaring dismissive ignored ignoring ignore abrupt arrogant patronising patronizing
      inefficient incompetent disorganised disorganized chaotic chaos dirty filthy smelly broken faulty
      damaged damage defective useless failed failure lost unacceptable unreliable inadequate
      understaffed rushed stress stressed stressful stressing painful pain suffer suffered suffering
      sad angry anger overcharged overpriced rip refuse refused refuses lies lied lying neglected neglect
      struggle struggled struggling distress distressed distressing hang hung waste wasted wasting
      unfair unresolved unanswered unable nonexistent lousy mess messed nuisance fault blame blamed
      cold-hearted misleading misled unsafe uncomfortable embarrassing scared frightened anxious
      """
    ),
    (
      -3.2,
      """
      terrible horrible awful worst appalling disgusting disgrace disgraceful shocking shambles atrocious
      abysmal dreadful horrendous pathetic hate hated nightmare scam fraud fraudulent joke ridiculous
      outrageous disgusted appalled furious fuming livid diabolical shameful ashamed rubbish garbage
      trash crap shit shite bullshit fucking bloody hell inexcusable unforgivable thieves crooks
      negligent negligence abuse abused abusive cruel disaster disastrous fiasco farce
      """
    ),
    (0, "pretty just patient patients like care"),
    (0.4, "care caring-home support like"),
    (2.2, "caring"),
  ]

  static let phrases: [(Double, String)] = [
    (
      2.4,
      """
      no|without|never|zero problem|problems|issue|issues|complaint|complaints|hassle|fuss|trouble|faults
      nothing|none to|but complain|praise|improve|fault|add|change
      nothing|cant|cannot|couldnt|wouldnt ..2 fault|complain|improve|better|improved
      couldnt|cannot|cant|could ..1 not? have asked for
      couldnt|cant be happier|better
      not|never a|one single? bad|cross word|thing|complaint
      above and beyond
      second to none
      well done
      keep up the
      keep it up
      went|go|goes|going out of their|his|her way
      extra mile
      put|puts me|us at ease
      well looked after
      looked after -my
      thank you
      many thanks
      made me feel ..2 comfortable|safe|welcome|relaxed|ease
      cant thank|praise ..4 enough
      cannot thank|praise ..4 enough
      on time
      like clockwork
      time for me|us
      no need to
      top notch|class|marks
      first class
      spot on
      nothing was|is too much trouble
      nothing was|is too much
      dont|not change anything|thing
      nothing ..2 could|can|to|needs|needed|need ..3 better|improve|improved|improvement|done|different|changed
      nothing at all|really|comes|else|more|springs|only ..4 better|good|improve|excellent|happy|great|satisfied
      could|couldnt|cannot|cant not? ..2 get|be|do|done|have|ask|been ..3 better|faulted|improved|more
      dont|not|cant think ..4 improved|improve|better|anything
      no better
      not|nothing|no|dont|never much|need|needs ..1 improvement|improving|improve
      all|everything|its|were|was|is all? good|fine|ok|okay|perfect|great|well
      everything ..3 expected|perfect|good|great|excellent|fine|well
      better than expected|before|ever|most|any|others
      quicker|faster|sooner|earlier than expected|thought|i
      no|any|with|my worries|concerns
      always there
      saved my|his|her life
      happy to help
      no improvement|improvements|change|changes needed|required|necessary?
      not have to wait
      no waiting|delay|delays|wait
      """
    ),
    (
      1.0,
      """
      not|isnt|wasnt|no too? bad
      no need
      not|isnt|wasnt|nothing too? bad|terrible|difficult|hard|complicated|expensive|unhappy
      """
    ),
    (0, "bad at all\nas well\nas well as\nwould be good|great|nice|helpful|lovely|better|useful"),
    (
      -1.2,
      """
      would|could|should be|have|ve been? better|nicer|improved|quicker|easier|helpful|good|nice
      would have been good|nice|helpful|better|great
      wish|wished
      if only
      needs|need ..2 improvement|improving|improved|work|attention|better|fix|fixing
      no one
      not sure
      more ..2 needed|please|would|could|should
      ^ more|better|quicker|faster|shorter|less|improve|improved|earlier|sooner|reduce|increase|provide|have ..1
      should have|be|not|of
      could|would|should|needs|need|may|might|must ..2 quicker|faster|sooner|earlier|longer|shorter|clearer|warmer|cleaner|cheaper
      not enough
      """
    ),
    (
      -2.2,
      """
      still|been waiting
      still not|no|havent|hasnt|waiting|wrong|broken|unresolved
      third|fourth|fifth|second|2nd|3rd|4th|5th|nth|umpteenth time
      yet again
      over and over
      again and again
      waste|wasted|wasting of? my|our|time|money
      not good|great|happy|helpful|impressed|acceptable|ideal|satisfied|right|working|work|worth
      no|without|zero ..1 help|response|reply|answer|solution|explanation|apology|communication|idea|one|refund
      lack of
      let down
      fed up
      sick of
      hung up
      fobbed off
      passed|sent from pillar
      pillar to post
      no use
      given|gave|give up
      had to wait|chase|call|ring|phone|ask|explain|repeat
      not been|received|had|heard|told|informed|resolved|fixed
      havent|hasnt|didnt|never ..1 received|heard|arrived|come|came|respond|responded|reply|replied|listen|work|turn
      doesnt|dont|does|do|wont not? care|work|listen|know|understand
      too long|slow|expensive|late|noisy|hot|cold|short
      nobody|noone knew|knows|cares|called|came|answered|listens|seems
      took|takes ages|forever|months
      days|weeks|months|hours late
      hours|weeks|months waiting
      waiting time|times
      rip|ripped off
      kept waiting
      left waiting
      wont be using|back|returning|renewing
      never again|return|returning
      avoid like
      beyond a? joke
      """
    ),
  ]
}

/// What the company's people write in chats and tickets. See ``LanguageFile`` for the notation.
let agentLanguage = #"""
  # agentHello
  [Hi|Hello|Good afternoon], you're through to {agent}. How can I help?
  [Hello|Hi there], {agent} here [from|at] Alderwick. [What can I do for you|How can I help today]?
  [Thanks|Thank you] for [waiting|getting in touch], my name is {agent}.
  [Hi|Hello], this is {agent}, [give me a moment to read|let me have a look at] [this|what you wrote].
  Welcome to Alderwick chat, I'm {agent}. [Bear with me|One moment], please.
  # agentVerify
  [Could I|May I|Can I] [take|have] your [account|order] number [please|, please]?
  [Before I look|To open your account] I need [the postcode and date of birth|your full name and postcode].
  [Can you|Would you] confirm the [e-mail|phone number] on the account?
  Which [address|account] is this about?
  # agentLook
  [Thanks|Thank you]. I can [see|find] [the account|you] now, [bear with me|one second].
  [Let me|I'll just] check [with a colleague|the system|the notes].
  [Sorry to hear that|I understand that is frustrating]. [Checking|Looking into it] now.
  [Right|OK], I see [a note|nothing] from {month} here.
  I [can|do] [appreciate|understand] [how you feel|why you're upset].
  # agentThanks
  [How|That is] [kind|lovely] [of you|to read], [I'll|I will] pass it on.
  [Thanks|Thank you] for [telling us|taking the time], [that makes our day|the team will be pleased].
  [Glad|Happy] to hear [it|that]. [Is there|Was there] anything else?
  # agentAgain
  [Hello|Hi], {agent} from {deptname2}. [Can you tell me|So what is] the [problem|issue], please?
  {agent} here, {deptname2}. I [don't have|can't see] [the earlier chat|any notes], [could you explain|what happened]?
  [Hi|Good morning], you've come through to {deptname2}. [What is it about|How can I help]?
  # agentTransfer
  [That's|This is one] for {deptname2}, [I'll|let me] [pass|put] you [over|through].
  I [can't|am not able to] [see|change] that here. [Passing|Transferring] you to {deptname2}.
  [You need|It's] {deptname2} [for that|who deal with it], [one moment|hold on please].
  # agentPromise
  [I'll|I will] [ring|call] you back [by {day}|tomorrow before noon|within 24 hours].
  [Someone|A colleague] will [be in touch|e-mail you] [by {day}|in two working days].
  [You'll|You will] [have|get] [a letter|confirmation] [by {day}|in three to five days].
  [I have|I've] [raised|logged] it with {deptname2}, [they will contact you|expect an answer by {day}].
  # agentDone
  [That's|It is] [sorted|done] for you now. [Anything else|Is there more I can help with]?
  [I have|I've] [put that right|corrected it], [you will see it in an hour|please check tomorrow].
  [All done|Finished]. [Have a good day|Thanks for your patience].
  [It should|That should] [work|be fine] now. [Can you try|Let me know].
  # agentCannot
  [I'm afraid|Sorry,] there's nothing [more|else] I can do [today|from here].
  [That|It] isn't [something we can change|our department], [you would have to write in|I suggest you call].
  [Unfortunately|I'm afraid] the system [won't let me|doesn't allow it].
  # agentRefundSales
  [With us|Under our terms] you [have|get] 30 days to [change your mind|claim it back in full].
  The [refund|return] window is 30 days from [the order|signing], so you're [fine|covered].
  # agentRefundBilling
  [Our|The] [rule|policy] is 14 days for [a refund|money back], [I'm afraid|nothing after that].
  Refunds are only possible within 14 days, [sales|whoever told you 30] [was mistaken|should not say so].
  # agentNote
  Internal: [caller|customer] [upset|called {times}], [see|compare] case {order}. [Not ours|Who owns this|Waiting on {deptname2}].
  Internal: moved to {deptname2}'s queue, [no owner yet|they sent it back once].
  Internal: [checked|looked at] the account, [nothing on file|two entries], [asked|mailed] {deptname2}.
  # visitorReply
  [one sec|hang on], [finding it|looking for the letter]... {account}
  [don't have it|no idea], [name is|it's under] {agentFull}
  {agentFull}, {postcode}, [born 19{n}{n}|house in my name]
  [why|what do] you [always|need to] ask [that|this]? {account}
  [yes|sure], [it's|that's] {account}
  {account}, [in the name of|name's] {agentFull}
  [postcode|it's] {postcode}, {agentFull}
  order {order}, [email|mail is] {email}
  {email} [is my login|]
  [ok|okay|right]
  [yes|yep], [that's me|correct]
  # visitorRepeat
  [as I told|I've just explained to|like I said to] your colleague: {gist}
  [again?|really?] [I told|I gave] [the last person|support] [everything|all that], {gist}
  [do I have|must I] [to go through|to repeat] [it|this] all again? {gist}
  {gist}. [I said that already|third time I type this|it's in the chat above]
  # visitorChase
  [any news|is there an update] on [this|my case]?
  [still waiting|it's been {dur}], [what's going on|please reply]
  [hello|anyone]? [nothing has happened|you said {day}]
  [I was promised|you promised] [a call|an answer] [by|on] {day}, [nobody rang|not a word]
  [chasing|following up] [again|for the {n}th time], [ticket|ref] {order}
  # visitorReopen
  [it's|this is] not [fixed|solved|done], [please reopen|why was this closed]
  [you closed|someone closed] [this|it] and [nothing changed|it's the same as before]
  [back again|same again], [same problem|it came back] [{when}|]
  # visitorEnd
  [we shall see|time will tell], [bye|cheers]
  [right you are|fair enough], [ta|speak soon]
  [that helps|good to know], [appreciated|have a nice day]
  [waste of|well that was] [half an hour|my lunch break]
  [I want|please give me] [this|that] in writing
  [no|nope], [that's all|nothing else]
  [and if it|what if this] happens again?
  [ok|right], [thanks|bye]
  [thanks|thank you] {agent}, [that was quick|much appreciated]
  [fine|whatever], [I'll wait|we'll see]
  [not much help|useless|that was no use|hopeless], [bye|goodbye|I'm off|cheerio]
  [leave it|forget it], [I'll ring|I give up]
  """#

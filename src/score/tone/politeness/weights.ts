/* Made by test/validity/tone/train-politeness.ts; see docs/politeness-model.md. Thousandths, a feature a line. */
export const intercept = -0.2091;
export const weights = `#dots	-82
#exclamations	44
#insisting	-69
#length	104
#questions	-129
#smile	189
0	30
1	52
12	-17
18	-38
2	50
3	-28
6	24
^a	41
^according	-19
^according to	-19
^ah	21
^all	-16
^also	53
^an	25
^and	-116
^and what	-43
^and why	-46
^any	71
^any chance	-18
^anyway	-34
^are	64
^as	65
^as i	-21
^at	43
^but	-41
^by	56
^can	89
^can i	-44
^can you	84
^care	-17
^could you	19
^did you	20
^do	55
^do i	-46
^do you	40
^does	22
^does that	33
^does the	15
^don't	-57
^don't you	-53
^for example	-21
^good	91
^great	39
^have	18
^have you	25
^hello	91
^hey	67
^hi	136
^hmm	-21
^how	16
^how about	-26
^how are	23
^how can	-43
^how did	49
^how do	25
^how does	19
^how is	-29
^how long	15
^how many	-36
^huh	-48
^i	36
^i assume	-18
^i believe	29
^i can	-38
^i don't	-22
^i guess	19
^i have	62
^i mean	-19
^i see	-18
^i suppose	-33
^i thought	19
^i was	41
^i'd	21
^i'll	30
^i'm	46
^i'm not	-46
^i've	26
^if	-29
^if it's	-40
^if not	39
^if so	62
^if the	-35
^in	28
^interesting	56
^is	38
^is it	67
^is the	37
^isn't it	32
^it	93
^it's	-57
^just	41
^may	19
^maybe	37
^maybe you	-24
^my	29
^nice	30
^not	-26
^now	-44
^oh	-39
^ok	-53
^okay	-17
^on	-18
^one	-31
^or	32
^or are	16
^or do	32
^perhaps	72
^perhaps you	17
^please	-34
^ps	19
^should	61
^should i	43
^should the	17
^should we	-19
^shouldn't	-20
^so	-100
^so i	22
^so what	-38
^so you	-65
^some	42
^something	39
^sorry	42
^sounds	18
^sure	-30
^thank	111
^thank you	111
^thanks	155
^thanks for	73
^the	-27
^there	-42
^these	33
^this	-22
^this is	-32
^to	-54
^um	-61
^wait	-32
^was the	21
^well	-52
^were	28
^what	33
^what about	16
^what are	-33
^what did	-16
^what exactly	-50
^what happens	27
^what is	22
^what you	-22
^what's	-42
^what's the	-31
^what's wrong	-25
^where	-48
^where do	-21
^which	18
^while	-57
^who	-73
^why	-161
^why are	-33
^why can't	-21
^why do	-44
^why don't	27
^why would	-29
^will	38
^without	-34
^would	143
^would you	116
^wow	-38
^you	-136
^you are	32
^you're	-19
^your	-61
a bad	-20
a big	15
a bit	-27
a chance	19
a comment	-39
a good	19
a link	-35
a list	-21
a little	-18
a look	30
a lot	-19
a more	31
a number	-29
a particular	33
a point	-24
a question	-70
a reference	-32
a similar	17
a time	-31
a user	18
a way	16
about it	-27
about the	42
about what	17
about your	-25
above	-21
absolutely	-40
acceptable	16
access to	-25
action	-34
actual	-43
actually	-69
add	47
add a	16
added	41
adding	-16
adding the	20
additional	-26
admin	-87
advice	16
after	-34
after a	54
again	-114
ago	-24
agree	-32
ah	22
all	-54
all of	-72
all the	-17
allow	25
allowed to	-26
along	23
already	-49
although	17
always	-23
am	-61
am i	-28
am not	-34
amount	19
an	22
and	-58
and also	41
and are	31
and explain	20
and how	28
and i	34
and if	-24
and it	-33
and my	-23
and not	20
and or	19
and see	17
and then	26
and this	-35
and what	-32
and why	-22
and your	-25
annoying	-26
answer	-30
any	66
any idea	31
any more	-32
any of	-22
any other	41
anybody	-23
anyone	-68
anything	31
anyway	-71
appear	34
appears	31
approach	55
are	30
are a	-20
are the	54
are there	25
are they	19
are your	58
aren't	-60
arguments	-16
around	51
as	-35
as an	50
as i	-19
as if	-17
as opposed	40
as such	-16
as the	-19
as to	16
as you	-32
as your	16
asked	-34
asking	-52
at	43
at a	21
at all	-17
at it	23
at some	-41
at your	21
attempt	-50
attempt to	-42
author	-21
away	21
b	-25
back	56
bad	-88
based	51
basically	-27
be a	-22
be able	31
be an	15
be more	-16
be possible	-23
be the	51
because	-62
because i	-32
because you	-31
been	17
before the	20
before you	-59
believe that	-15
best	51
better	18
between	45
between the	17
big	33
bit	-16
bit of	-24
block	-38
books	21
both	39
building	21
but do	18
but if	-24
but is	22
but it	60
but not	-16
but this	50
but to	-25
but what	-39
but you	23
button	-28
buttons	-20
by	-53
by a	-31
c	47
calling	-43
came	19
can	100
can do	45
can i	30
can you	28
can't find	15
cannot	-24
care	-50
career	-38
case	-22
cases	-41
certain	-45
chance	17
chance to	16
change the	22
changed	42
changing	-19
character	41
characters	-38
check	45
checked	18
chinese	16
citation	-15
cite	16
cities	-31
claim	-32
clarify	36
clean	30
clear	-45
close to	23
closed	19
clue	-37
color	-20
columns	53
com	-18
come	-51
comment	-69
comments	-28
common	40
community	19
completely	-33
confused	-49
connected	-19
consider	-100
considered	-20
considering	-21
constructive	-21
contains	-26
content	-119
control	-23
convert	39
cool	37
copy	23
correct	50
correctly	43
could	61
could i	20
could you	134
count	-29
country	18
course	-41
covers	24
create a	-16
created	-30
creating	19
creating a	17
curious	36
current	33
data	25
database	41
date	15
david	31
day	15
days	22
days ago	-29
dead	-28
definition	-20
delete	-58
deleted	-26
deleting	-36
describe	57
described	-35
description	-26
device	-30
did	-66
did i	18
did the	-20
did you	34
difference	-25
direct	25
discussion	56
do if	-23
do it	-53
do the	30
do they	51
do what	22
do with	-52
do you	32
does	31
does it	-23
does not	-39
does that	24
does the	56
doesn't	18
doesn't seem	18
doing it	-40
domain	-27
don't	-117
don't have	43
don't know	34
don't see	-24
don't understand	-74
don't want	53
don't you	-95
done with	38
dont	-21
door	-41
drop	46
due	-16
due to	-18
during	-27
e	22
e g	-17
each	31
earlier	16
earth	-43
easier	20
easier to	22
easily	19
edit	-84
edit it	38
edit to	-17
edited	22
editing	-67
editor	-36
either	-28
ended	20
english	-61
enough to	16
entries	25
entry	-24
etc	19
even	-140
even if	-22
event	26
ever	-43
everything	-17
example	34
examples	-26
existing	-26
expand	36
expect	22
experienced	20
expert	22
explain	-64
explanation	21
explicitly	-43
external	28
extra	-23
fact	-27
familiar	-31
familiar with	-30
far	29
fast	-22
feature	-37
feel	23
few	25
figure	57
figured	32
file	-34
fill	16
find	-25
find a	24
find it	-22
find out	19
find the	-19
finding	41
fine	50
first	-48
first place	-19
fit	32
fix	60
fix it	25
flag	-63
follow	34
for	44
for a	-15
for all	22
for an	-15
for me	63
for some	17
for that	-38
for this	-102
for your	43
force	17
form	-55
format	-28
found	59
four	-29
free	-22
from a	-37
function	55
future	-22
g	21
gave	37
general	-34
get	-20
get it	-30
get some	-23
get the	62
get to	22
give	25
give a	21
give me	-42
gives	-46
go	-55
going	-51
going to	-81
good	91
good idea	26
google	-49
got	-52
great	117
had	-17
had a	34
half	-16
happen	40
happened	-31
happening	50
happens	61
happy	37
has	-31
has a	-23
has been	19
has to	-57
hasn't	-41
have a	65
have any	32
have not	-25
have some	27
have the	17
have this	-32
have to	-15
haven't	-49
having	72
he	-89
heard	33
heard of	16
hello	98
help	132
help with	42
helped	-36
helpful	16
her	-28
here	-70
here's	-22
hey	67
hi	146
his	-119
hit	20
hmm	-28
hope	18
hot	-37
hours	-50
house	-18
how	-36
how are	28
how can	-48
how did	78
how do	50
how does	29
how is	-34
how it	18
how long	-15
how many	-31
how to	-51
how would	-16
how you	16
however	35
however i	23
huh	-77
i	44
i agree	39
i am	-19
i ask	26
i assume	-34
i can	-17
i could	45
i didn't	61
i don't	-30
i e	53
i figured	27
i find	-75
i found	27
i get	-29
i guess	40
i had	19
i just	28
i like	21
i make	35
i may	21
i need	29
i put	-39
i should	-15
i suppose	-49
i think	27
i tried	-34
i understand	44
i use	-29
i was	29
i will	-28
i would	18
i'd	54
i'll	70
i'm	77
i'm afraid	27
i'm curious	30
i'm doing	31
i'm having	44
i'm still	-20
i'm trying	19
i've	25
i've got	29
idea	67
idea what	-23
ideas	25
if	58
if a	-20
if it's	-55
if not	39
if so	77
if that's	19
if the	-24
if there	32
if this	18
if you're	-34
image	23
image and	21
image is	-32
images	24
important	29
in	19
in any	-51
in case	-21
in general	-25
in mind	-40
in my	48
in order	-36
in that	-27
in the	-40
in this	-19
in which	-17
in your	-23
include	-25
incorrect	-20
indicate	-33
information	-51
information on	18
input	35
instructions	-29
intended	21
interested	92
interested in	69
interesting	71
into a	-19
involved	-24
is a	-53
is an	-48
is going	-43
is it	23
is not	51
is now	-23
is one	-25
is only	-15
is still	-26
is that	-30
is the	-46
is there	38
is to	-30
is what	-35
is your	43
isn't it	34
isn't that	-34
isn't the	-76
issues	17
it	35
it a	46
it again	-36
it also	16
it an	21
it and	-24
it be	18
it can	-21
it do	-31
it doesn't	34
it from	19
it has	42
it have	-26
it i	-36
it if	23
it just	-26
it looks	38
it may	21
it not	-50
it or	-39
it possible	47
it that	-27
it to	42
it was	-24
it with	48
it work	19
it's	26
it's a	29
its	26
itself	-19
just	-41
just be	27
just curious	17
just to	30
kind	39
kind of	21
know	-35
know about	32
know how	28
know if	31
know of	38
know that	-26
know what	34
know why	-51
languages	16
latest	-16
lead	-60
learn	-43
least	-15
leaves	-24
left	-42
let me	-19
level	20
life	-23
like	22
like a	-47
like it	-26
like that	-27
like this	22
like to	28
like you	20
lines	16
link	-23
linked	-23
list of	-38
listed	32
lists	-23
location	36
log	19
long	86
longer	-28
look	22
looked at	-17
looking	76
looking at	46
looking for	22
looks	60
looks like	15
lost	-29
lot	-21
lot of	-42
love	20
m	23
made	-20
mail	-18
main	-20
make	-34
makes	-37
making	-39
many of	-28
map	28
material	-61
matter	-56
may	60
may i	66
maybe	36
me	-48
me as	-25
me in	26
me that	-18
me to	36
me what	24
mean that	40
mean the	-17
meaning	15
means	24
method	16
might be	61
mind	40
minutes	-33
missing	-31
more	29
more information	23
most	-20
move	43
moving	43
much	-42
must	38
must be	23
my	-60
my question	25
myself	21
name	-47
name for	-24
name of	-25
names	-21
necessary	25
need	82
need a	-43
needed	58
needed to	32
needs	-15
never	-24
new	76
new to	30
news	15
next	40
nice	112
no	-120
no idea	-24
nobody	-32
non	26
nor	-44
not	-102
not a	-49
not be	-28
not have	37
not just	53
not the	-33
not use	-48
not what	32
note	16
note that	29
nothing	-75
notice	-20
noticed	19
now	-87
now i	20
now what	-28
numbers	16
o	17
odd	21
of	-70
of an	-21
of course	-40
of how	-19
of my	-34
of people	-17
of some	-35
of the	43
of this	-32
of those	44
of your	-97
off	-50
offer	27
often	-16
oh	-42
ok	34
okay	18
on	36
on a	-41
on earth	-50
on that	23
on this	21
on your	33
once	-18
one of	23
one that	19
only one	21
onto	22
open	-19
opposed	42
opposed to	42
or a	-25
or can	23
or did	-41
or do	16
or does	16
or is	32
or just	-43
or not	39
or something	34
or what	-31
order	-46
otherwise	-22
out	53
out of	26
out the	-53
outside	-24
over	-36
over the	-19
page or	-48
paper	-25
paragraph	-51
parameter	-25
particular	50
parts	18
party	20
pass	-30
past	44
people	-104
perform	16
perhaps	56
perhaps a	16
picture	17
pictures	-26
plan	40
planning	25
play	-25
player	-39
please explain	-89
please provide	29
point	-83
point is	-15
point of	-37
pointing	-21
position	-36
possible	20
possibly	-105
pretty	29
previous	-24
problem	-47
problem with	-17
problems	-16
process	23
program	19
projects	19
proof	-41
provided	-31
purpose	-71
purpose of	-20
put	-34
put it	-25
quality	-23
question is	36
question was	-25
questions	-89
quick	36
r	20
range	20
rather	-48
read	-48
read the	-15
real	-45
realise	-27
realize	-30
really	-145
really need	-31
reason for	-16
reason to	23
reasons	-47
recall	35
receive	-27
received	17
redirect	-29
reference	-22
reference to	-17
references	-48
referring	19
referring to	36
regard	-20
related	48
release	41
relevant	-21
removing	-47
request	36
required	-46
resolution	-59
response	20
rest	31
rest of	19
result of	-26
rewrite	-19
right	40
right now	18
role	-53
rule	-52
rules	-25
said	-32
said that	30
same	-39
same thing	-23
same way	-26
save	-27
saw	19
say	-25
say that	-16
saying	-97
saying that	-34
says	-16
says that	16
school	25
search	-38
searching	21
second	-50
section	42
see my	20
see the	19
see you	29
see your	-26
seeing	54
seem	-20
seem to	-57
seen	-18
send	42
sense	-42
sent	16
sentence	-41
sentences	24
separate	-15
serious	-17
seriously	-70
service	-32
set	51
several	44
she	-32
short	-34
should	62
should be	16
should i	34
should the	25
should we	-28
shouldn't	-99
shouldn't be	-21
shouldn't it	-19
shown	-20
shows	41
silly	-23
similar	63
simple	-35
since	47
single	-28
site	26
sites	-22
size	54
smaller	25
so a	-19
so far	21
so is	19
so that	35
so the	30
so we	-19
so what	-34
so what's	-32
so you	-16
solution	-19
solve	-65
some	33
some of	-15
some other	16
some point	-43
somehow	-46
someone	-53
something else	19
something like	26
sometimes	-34
sorry	70
sorry but	-46
sorry i	54
sort	43
sounds	34
sources	-26
specifically	42
stand	-27
start	54
starting	29
state	-52
status	-19
still	-25
still not	-17
stop	-43
stuck	28
stuff	65
submit	28
such	-79
such a	-31
suggested	43
summary	-43
support	47
supported	-35
supposed	-17
sure how	-55
sure i	17
sure that	21
sure what	44
surely	-38
system	-43
table	35
tag	26
tags	-19
take a	51
take it	-25
takes	30
taking	19
talk	-39
talking	-24
talking about	-34
task	-24
tell	-36
tell me	-28
tell you	-39
telling	-43
text	26
thank	154
thank you	154
thanks	350
thanks for	129
that	-20
that are	-28
that could	27
that in	-24
that is	-34
that it	-25
that it's	-24
that line	-42
that link	18
that mean	24
that might	38
that on	-26
that should	46
that some	-18
that there	-29
that they	-37
that this	-20
that to	29
that was	-20
that we	-17
that what	20
that will	20
that would	-21
that you	-61
that your	-21
that's	-54
that's what	-41
the	73
the case	21
the content	-51
the correct	20
the difference	-24
the exact	17
the fact	-26
the file	-26
the first	-16
the future	-26
the image	43
the last	-18
the line	21
the link	-17
the list	-32
the message	21
the most	-18
the new	18
the next	21
the one	-24
the other	-18
the page	24
the point	-109
the post	25
the problem	-19
the process	18
the project	17
the question	18
the real	-32
the reason	28
the rest	19
the right	-53
the second	-31
the text	32
the three	-19
the time	-18
the title	-38
the top	-18
the two	-60
the way	66
the world	-49
them	32
there	30
there a	40
there anything	38
there are	-39
there is	32
there's	-49
there's a	-35
there's no	-16
these	-23
they	39
they are	-59
they have	31
they're	-24
thing	-30
things	-46
think	28
think is	26
think it	49
think it's	23
think that	-60
think there	-31
think you	-54
thinking	52
third	-21
this a	29
this as	-41
this but	16
this case	-18
this discussion	20
this one	-47
this seems	36
this to	33
though	71
thought	40
thought that	-23
thoughts	65
thread	-40
times	-18
title	-30
to	-17
to add	76
to ask	68
to change	31
to come	-32
to create	17
to delete	-21
to do	-84
to edit	-34
to help	80
to it	-16
to make	43
to me	45
to move	35
to my	22
to not	37
to prevent	29
to provide	-26
to put	17
to say	-43
to show	-18
to some	18
to take	42
to the	-66
to this	69
to update	-20
to use	26
to what	31
to write	-39
to you	-53
to your	-19
today	35
too much	25
tool	19
top of	-20
total	46
towards	-15
traffic	16
tried	31
trouble	49
true	-15
try	63
try and	-54
try it	20
try to	56
trying	24
trying to	24
twice	-48
two	35
type	36
u	-56
um	-71
under the	-28
understand	-66
understand the	41
understand what	19
unless	-41
until	19
up in	43
up with	-42
update	-22
updated	-19
upper	25
url	-20
us	-79
use	33
use a	53
use that	44
useful	32
user	33
using	76
using the	-27
various	24
version	17
via	31
vs	-27
w	16
wait	-52
want	38
wanted	90
wanted to	55
wanting	-17
warning	-33
was	-67
was a	-64
was an	29
was the	-17
way	61
way to	78
way you	-22
we	-29
we can	47
we don't	20
we have	-47
we're	-31
web	-101
website	-26
weird	16
welcome	156
welcome to	96
well	36
well i	-17
went	15
were you	18
what	-26
what a	-54
what about	52
what are	-37
what can	-35
what do	57
what exactly	-81
what happened	-35
what happens	68
what i	-85
what if	-27
what it	24
what should	34
what was	23
what would	18
what you	113
what's wrong	-20
whatever	-27
when it	26
when you	23
where	31
where do	-21
where you	22
whether	-25
which you	-23
who	-132
whole	-34
why	-231
why are	-74
why did	-32
why do	-28
why is	68
why the	41
why this	18
why would	-46
wiki	48
will be	26
willing	39
willing to	39
wish	-20
with a	16
with an	30
with my	22
with that	-34
with the	-26
with this	16
within	53
without	-44
without any	-27
won't	-35
wonder if	37
wondering	61
work	28
work with	-41
worked	19
working	69
working on	24
works	48
would	53
would a	33
would be	-41
would it	-15
would like	35
would that	-21
would you	103
wow	-43
written	-42
wrong	-47
wrong with	-19
x	50
ya	-70
yeah	-44
year	-39
yes	-20
you	-29
you actually	-37
you clarify	25
you come	16
you considered	-18
you could	41
you did	-62
you didn't	-42
you do	-22
you ever	29
you find	40
you for	94
you get	37
you give	32
you going	-26
you had	-40
you help	36
you keep	-32
you know	-28
you like	17
you made	-20
you make	-68
you mean	-29
you might	-19
you mind	84
you need	66
you not	-91
you or	-36
you perhaps	26
you please	-66
you really	-97
you referring	-21
you seem	-28
you set	20
you should	-57
you show	16
you still	26
you suggest	45
you tell	28
you the	17
you think	72
you to	-26
you tried	36
you use	53
you want	26
you wanted	39
you'd	38
you'd like	17
you're	-59
you've	25
your	-22
yourself	-105`;

/* Made by test/validity/tone/train-politeness.ts; see docs/politeness-model.md. Thousandths, a feature a line. */
export const intercept = -0.2213;
export const weights = `#apology	18
#blame	-35
#denial	-85
#dots	-74
#factuality	-84
#gratitude	242
#hedges	36
#help	29
#insisting	-62
#length	80
#obligation	50
#praise	94
#questions	-124
#sentence-length	16
#sentences	18
#smile	128
#together	-41
#valence	191
#yours	-45
0	28
1	42
2	36
3	-18
3rr	-19
5	17
6	18
^1	22
^a	29
^also	48
^also what	18
^an	16
^and	-94
^and what	-35
^any	51
^are	61
^are you	15
^as	58
^at	42
^but	-36
^by	37
^by the	23
^can	85
^can i	-29
^can you	79
^care	-17
^care to	-16
^do	46
^do the	20
^do you	41
^does	23
^does that	22
^don't	-44
^don't you	-37
^for example	-16
^he	-22
^hello	67
^hey	46
^hey i	25
^hi	125
^hi i	20
^how about	-18
^how are	21
^how can	-34
^how did	36
^how do	22
^how is	-25
^how much	16
^i	42
^i assume	-18
^i believe	19
^i have	50
^i was	30
^i'd	17
^i'll	23
^i'm	36
^i'm not	-22
^i'm sorry	-18
^i've	27
^if	-17
^if not	31
^if so	42
^if the	-26
^in	18
^in what	20
^interesting	31
^is	48
^is it	49
^is the	28
^is your	21
^it	73
^it's	-38
^just	23
^may i	36
^maybe	18
^my	19
^no	61
^not	-16
^now	-35
^oh	-32
^ok	-36
^okay	-16
^one	-22
^or	25
^or do	23
^perhaps	56
^please	-42
^should	42
^should i	29
^shouldn't	-16
^so	-87
^so what	-27
^sorry	54
^sounds	17
^thank	60
^thank you	60
^thanks	77
^thanks for	58
^there	-26
^this	-23
^this is	-31
^to	-40
^try	27
^well	-56
^what	29
^what about	16
^what are	-20
^what exactly	-41
^what happens	18
^what have	34
^what is	23
^what kind	32
^what language	26
^what's	-38
^what's the	-26
^where	-37
^while	-42
^who	-57
^why	-146
^why are	-33
^why do	-36
^why would	-23
^will	25
^would	115
^would you	91
^wow	-45
^you	-113
^you are	21
^you want	-19
^you're	-16
^your	-35
a link	-34
a list	-17
a look	27
a lot	-17
a more	19
a new	18
a note	23
a particular	27
a question	-49
a reference	-23
a time	-22
a way	15
a web	-47
about it	-20
about the	29
absolutely	-31
active	-18
actual	-37
add	39
add a	19
added	31
additional	-16
admin	-56
administrators	-20
after	-24
again	-82
ago	-17
agree	-32
algorithm	15
algorithms	24
all	-49
all of	-47
allow	16
allowed to	-18
along	19
already	-36
also what	24
always	-29
am	-52
am i	-21
am not	-22
amount	20
amount of	15
an	18
an admin	-38
an article	-17
an example	23
and	-55
and how	18
and i	31
and if	-18
and it	-15
and not	18
and what	-35
and why	-25
answer	-31
answer to	-17
answered	26
answers	-18
any	63
any of	-22
any other	26
anyone	-51
anything	37
anyway	-58
api	15
app	18
appear	20
applications	-33
approach	33
are	22
are a	-20
are the	42
are there	21
are using	32
are you	-21
are your	38
aren't	-22
around	47
array	23
article	-17
article do	27
article on	-39
article to	34
article's	-25
as	-29
as an	31
as opposed	31
as the	-15
as you	-18
asked	-25
asking	-29
assembly	19
at	44
attack	-26
away	17
b	-16
back	45
back and	-20
bad	-45
based	39
be a	-22
be able	26
be better	-21
be interested	30
be the	32
because	-43
because i	-23
been	17
before you	-41
behavior	-36
between	31
big	23
bit of	-17
blocked	-52
books	18
boot	24
both	35
bug	17
but if	-16
but it	47
but it's	19
but this	30
but what	-17
but you	29
by	-54
by a	-27
c	36
calling	-32
came	15
can	97
can i	22
can you	45
can't	16
care	-43
care to	-15
case	-24
categories	-23
certain	-36
certainly	-16
change the	17
changed	31
changes	-16
character	35
characters	-24
check	37
checked	19
chrome	23
claim	-22
clarify	23
clarify the	36
classes	18
clean	19
clear	-29
code for	-22
code or	17
column	24
columns	36
com	-16
come	-42
commands	-25
comment	-60
comments	-23
common	23
complete	-15
completely	-20
confused	-31
consider	-70
constant	31
contains	-17
content	-80
convert	28
cool	19
copy	19
copyvio	-18
correct	35
correctly	32
could	28
could you	69
count	-24
created	-34
curiosity	36
current	17
custom	-24
database	36
day	16
days	16
debug	40
debugger	23
debugging	29
delete	-51
deleted	-26
deleting	-26
describe	46
description	-17
design	34
detail	22
dev	17
device	-22
did	-51
did you	23
directory	-15
discuss	16
discussion	44
do it	-48
do not	17
do the	26
do they	36
do with	-40
do you	30
documentation	-19
does	25
does it	-18
does not	-20
does that	16
does the	47
does your	-19
doesn't	55
doesn't really	27
doesn't work	-16
don't	-58
don't get	-26
don't have	49
don't know	27
don't see	-20
don't understand	-55
don't want	39
don't you	-66
door	-29
duplicate	-17
during	-21
e	22
e-mail	35
each	22
each other	-29
edit	-67
edit it	20
edit summary	-17
edited	17
editing	-48
editor	-30
editors	-60
edits	-66
either	-22
elements	21
english	-42
environment	34
error	18
error message	-27
etc	20
even	-101
ever	-37
everything	-17
evidence	-38
exactly do	-34
exactly is	-28
example	25
examples	-18
existing	-23
exists	15
expand	16
expect	15
experience	28
explain	-64
fact	-22
fair	-29
fair use	-27
faith	-55
familiar	-23
far	27
few	22
figure	45
figure out	28
file	-18
files	23
find	-22
find the	-16
fine	29
first	-43
fit	19
fix	56
flag	-46
follow	19
for	39
for me	56
for some	18
for that	-23
for the	15
for this	-82
for your	26
form	-42
format	-24
found	39
four	-16
free	-26
from a	-31
function	38
future	-24
general	-20
get it	-21
get the	46
give	15
give an	-17
give me	-34
give some	23
gives	-29
go	-35
going	-52
going to	-71
good	42
good idea	16
google	-39
got	-38
graph	19
great	62
had	-17
had a	21
happen	28
happened	-22
happening	36
happens	51
happens if	19
hardware	-19
has	-29
has a	-18
have a	53
have any	24
have some	26
haven't	-34
having	52
having trouble	46
he	-70
heard	23
hell	-69
hello	73
help	66
her	-21
here	-58
hey	44
hey i	25
hi	132
hi i	30
him	-15
his	-89
history	24
hmm	-23
homework	-152
hot	-27
hours	-38
how	-36
how are	23
how can	-39
how come	-32
how did	55
how do	43
how does	18
how is	-29
how many	-21
how to	-39
however	32
huh	-54
i	36
i agree	21
i am	-24
i ask	18
i assume	-30
i can	-15
i could	30
i didn't	48
i e	44
i find	-54
i get	-20
i guess	27
i just	28
i put	-30
i think	17
i tried	-18
i understand	23
i use	-20
i was	24
i will	-29
i'd	31
i'll	48
i'm	64
i'm sorry	-28
i've	30
id	-18
idea	57
ideas	20
if	57
if it's	-38
if not	33
if so	53
if the	-16
if there	30
if they	26
if this	20
if you're	-26
image	23
important	22
in	19
in any	-40
in my	30
in order	-23
in that	-23
in the	-31
in this	-19
in what	24
in wikipedia	-25
in your	-21
include	-15
indicate	-22
information	-40
input	23
install	-18
interested	65
interested in	49
interesting	30
into a	-16
involved	-19
ip	16
is a	-46
is an	-38
is it	17
is just	-28
is not	46
is now	-15
is possible	22
is still	-21
is that	-18
is the	-42
is there	34
is to	-22
is your	38
isn't	28
isn't it	31
isn't the	-48
it	39
it a	35
it again	-31
it and	-17
it doesn't	33
it has	27
it have	-16
it looks	28
it not	-29
it possible	33
it to	35
it was	-16
it with	31
it work	21
it's a	23
its	21
itself	-18
jquery	30
just	-29
keeping	28
key	33
kind	23
know	-30
know how	20
know if	20
know that	-15
know what	24
learn	-30
least	-17
left	-33
length	-17
let	-17
let me	-16
libraries	20
library	16
like a	-38
like it	-20
like me	40
like that	-23
like to	21
link	-22
linked	-19
linux	15
list of	-27
listed	24
lists	-16
load	24
local	-17
location	27
logic	22
long	64
longer	-17
look	19
looking	73
looking at	35
looking for	33
looks	42
lot	-17
lot of	-24
m	18
mac	22
major	-19
make	-26
makes	-26
making	-27
map	21
material	-39
math	-24
matter	-47
maximum	16
may	45
may be	16
may i	44
maybe	18
me	-46
me to	27
me what	19
mean that	35
means	19
memory	19
might be	38
mind	42
mind if	24
minutes	-25
missed	-17
missing	-17
model	17
module	18
months	-32
more	21
more detail	41
most	-16
move	29
moving	33
much	-48
must	22
my	-53
my edit	-47
my question	15
myself	24
name	-38
name of	-22
necessary	16
need	45
need a	-37
need help	45
needed	42
new	61
next	30
nice	65
no	-17
nominate	24
not	-29
not a	-35
not have	26
not just	34
not really	26
not sure	35
not the	-26
not use	-30
nothing	-40
noticed	18
noticed you	-19
now	-68
numbers	20
object	39
odd	22
of	-65
of curiosity	36
of my	-32
of the	36
of this	-18
of those	35
of your	-70
off	-47
oh	-34
ok	27
old	-19
on	30
on a	-26
on that	21
on this	18
on your	25
one of	24
opposed	30
opposed to	30
option	28
options	19
or	17
or a	-17
or can	15
or did	-29
or do	17
or is	29
or just	-29
or not	30
or something	25
or what	-28
oracle	30
order	-29
os	21
otherwise	-18
out	46
out of	18
out the	-32
output	62
over	-34
overflow	24
page or	-29
paper	-17
parameter	-18
parse	-30
particular	42
pass	-22
past	32
paste	16
path	37
people	-75
perfect	22
perhaps	37
personal	-62
php	-17
pictures	-22
planning	16
platform	22
please	-118
please explain	-79
please provide	19
point	-70
policy	-24
possibly	-72
post your	27
problem	82
profile	19
properties	26
provided	-21
purpose	-50
purpose of	-17
put	-30
put the	17
question but	42
question can	-34
question i	20
question is	35
question to	-27
questions	-68
quick	22
rather	-44
re	-37
read	-40
real	-34
really	-69
rectangle	16
redirect	-22
reference	-23
references	-32
referring to	27
regarding	18
related	42
release	26
relevant	-17
reliable	-33
remove the	-17
removing	-31
request	30
restore	24
reverted	-30
reverting	-24
right	28
rule	-40
rules	-19
same	-28
same as	-20
sample	34
save	-21
saw	17
saw your	16
say	-20
say that	-16
saying	-76
saying that	-27
scenario	19
se	24
search	-27
second	-38
section	35
see you	21
seeing	38
seem	-17
seem to	-53
seemed	15
select	19
send	22
sense	-32
sentence	-34
service	-25
set	43
set of	-18
sets	29
setup	-48
several	35
share	33
shell	24
should	16
should i	23
should it	17
should we	-17
shouldn't	-81
shows	27
similar	44
simple	-26
simply	18
since	47
since you	40
single	-24
site	15
size	39
size of	28
so far	19
so that	24
so the	18
so what	-24
solution	-28
solve	-40
some	36
some other	17
somehow	-30
someone	-44
something else	16
something like	18
sorry	60
sorry but	-46
sorry i	49
sort	31
sounds	19
sources	-21
specific about	23
specifically	33
sql	16
stack	49
stack overflow	27
start	44
starting	31
state	-39
status	-15
step	-17
still	-19
stop	-31
string	22
stuck	25
stuff	52
stupid	57
such	-66
such a	-22
suggested	27
summary	-23
support	19
suppose	-19
supposed	-24
supposed to	-19
sure what	46
surely	-24
syntax	-23
system	-34
table	20
tag	25
take	16
take a	40
take it	-16
taken	16
takes	26
talk	-27
talking	-22
talking about	-32
talkpage	-33
tell	-27
tell me	-19
tell us	30
terminal	-16
test	16
text	28
thank	79
thank you	79
thanks	168
thanks for	83
that	-22
that are	-26
that in	-23
that is	-25
that it	-16
that there	-22
that they	-29
that to	23
that was	-16
that would	-16
that you	-36
that's	-48
the	68
the answer	23
the article	-30
the bot	-16
the code	39
the content	-32
the correct	17
the data	18
the exact	21
the file	-30
the image	41
the list	-26
the number	-15
the other	-24
the output	27
the page	18
the point	-75
the problem	-20
the purpose	-21
the question	22
the right	-36
the second	-30
the solution	20
the template	22
the text	28
the title	-30
the top	-20
the two	-43
the view	15
the way	45
them	27
there	29
there a	30
there are	-27
there is	20
there's	-37
there's a	-27
these	-27
they	31
they are	-38
they have	20
they're	-26
thing	-26
things	-42
think it	37
think that	-43
think the	15
think we	38
think you	-43
thinking	35
this case	-15
this homework	-31
this one	-32
this question	18
this seems	22
this to	24
though	52
thought	28
thoughts	44
thoughts on	17
thread	-24
title	-22
to	-23
to add	48
to ask	43
to change	16
to close	-24
to delete	-19
to do	-79
to help	54
to learn	-16
to make	25
to me	27
to move	24
to my	28
to say	-38
to solve	-27
to some	17
to specify	-23
to take	37
to the	-59
to this	49
to understand	16
to use	16
to what	21
to write	-27
to you	-45
to your	-16
today	32
top	-19
top of	-16
total	33
tree	28
tried	36
trouble	38
try	57
try to	47
trying	17
trying to	16
two	23
type	23
u	-32
under	-17
understand	-42
understand the	32
understand your	-22
unique	26
unless	-28
until	17
up with	-30
update	-18
url	-17
us	-42
use	32
use a	43
user	25
using	58
using the	-17
usually	-19
valid	16
vandalism	28
version	18
via	28
video	-34
vs	-20
wait	-23
want	28
want a	-17
want the	17
wanted	75
wanted to	47
war	20
warning	-16
was	-58
was a	-47
was that	-18
was the	-16
was wondering	16
way	50
way to	56
we can	32
we have	-28
we talking	21
we're	-22
web	-76
website	-17
welcome	97
went	16
what	-23
what about	41
what are	-29
what do	41
what exactly	-67
what happens	51
what i	-61
what if	-21
what is	-16
what language	33
what should	20
what type	23
what version	21
what way	17
what would	15
what you	91
what's the	-16
whatever	-26
when it	23
where	20
where do	-15
whether	-15
which one	27
who	-119
whole	-30
why	-209
why are	-53
why did	-27
why do	-35
why is	44
why the	33
why would	-38
wiki	30
wikipedia	-69
will be	15
willing	30
willing to	30
window	26
windows	21
wish	-23
with an	22
with that	-22
with the	-15
within	39
without	-38
without the	23
wonder if	23
wondering	34
wondering if	25
wordpress	16
work	35
work on	25
working	56
working on	23
works	35
worth	-18
would	41
would be	-36
would like	28
would you	85
wow	-50
wp	31
written	-36
wrong	-17
x	38
xml	30
yeah	-36
year	-29
yes	-36
yes i	-40
you	-30
you actually	-20
you be	17
you checked	23
you clarify	18
you consider	-24
you could	28
you did	-47
you do	-17
you don't	22
you elaborate	33
you ever	18
you find	30
you for	59
you get	27
you give	27
you going	-20
you had	-24
you having	45
you help	24
you know	-23
you make	-52
you mean	-28
you might	-16
you mind	67
you need	33
you not	-64
you please	-126
you post	25
you really	-55
you removed	-22
you seem	-22
you set	16
you should	-41
you take	26
you tell	20
you think	47
you to	-23
you tried	35
you use	41
you using	28
you want	24
you'd	26
you're	-55
you're asking	-17
you're trying	30
you've	22
your	45
your answer	-23
your code	24
your homework	-66
your problem	105
your thoughts	25
yourself	-64`;

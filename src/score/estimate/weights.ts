/* Made by npm run train:estimate; see docs/estimate-model.md. Place, mark, and thousandths of log-odds for success, satisfaction, effort. */
export const intercepts = { success: 0.006, satisfaction: -0.561, effort: 0.401 };
export const weights = `bot outcome	again	0	-261	260
bot outcome	apologises	-511	-130	130
bot outcome	asks	-226	-65	65
bot outcome	asks leave	19	0	0
bot outcome	bye	0	130	-130
bot outcome	deaf	0	-391	389
bot outcome	echo	0	130	-130
bot outcome	gives	-79	130	-130
bot outcome	glad	0	65	-65
bot outcome	offers more	0	130	-130
bot outcome	passes on	-131	-65	65
bot outcome	promises a human	-339	-130	130
bot outcome	puts off	210	-65	65
bot outcome	refuses	-495	-261	260
bot outcome	regrets	-338	-130	130
bot outcome	sad	0	-65	65
bot outcome	says done	814	261	-260
bot outcome	says not	-253	-130	130
bot outcome	sends elsewhere	-275	-130	130
bot outcome	tells how	0	130	-130
bot outcome	thanks	0	65	-65
bot outcome	waits	-198	-130	130
bot	again	-286	-261	519
bot	apologises	-183	-130	130
bot	asks	0	-65	130
bot	bye	0	130	-130
bot	deaf	-356	-391	519
bot	echo	129	130	-130
bot	gives	0	130	-130
bot	glad	0	65	-65
bot	offers more	0	130	-130
bot	passes on	0	-65	65
bot	promises a human	0	-130	130
bot	puts off	0	-65	65
bot	refuses	-97	-261	260
bot	regrets	0	-130	130
bot	sad	0	-65	65
bot	says done	271	261	-260
bot	says not	-42	-130	130
bot	sends elsewhere	0	-130	130
bot	tells how	0	130	-130
bot	thanks	0	65	-65
bot	waits	0	-130	130
customer after	accepts	23	130	-130
customer after	again	-362	-261	260
customer after	anger	-467	-391	389
customer after	asks	-102	-130	130
customer after	asks why	-338	-261	260
customer after	bye	0	130	-130
customer after	corrects	-185	-130	130
customer after	glad	75	261	-260
customer after	goes on	-260	-261	260
customer after	insists	-165	-261	260
customer after	lost	-167	-130	130
customer after	negates	-60	-130	130
customer after	praises	123	261	-260
customer after	question	-54	-130	130
customer after	resigns	-607	-261	260
customer after	sad	-310	-261	260
customer after	solved	363	261	-260
customer after	thanks	77	261	-260
customer after	trouble	-133	-130	130
customer after	wants a human	-314	-261	260
customer last	accepts	0	130	-130
customer last	again	0	-261	260
customer last	anger	0	-391	389
customer last	asks	0	-130	130
customer last	asks why	0	-261	260
customer last	bye	0	130	-130
customer last	corrects	0	-130	130
customer last	glad	0	261	-260
customer last	goes on	0	-261	260
customer last	insists	0	-261	260
customer last	lost	0	-130	130
customer last	negates	0	-130	130
customer last	praises	0	261	-260
customer last	question	0	-130	130
customer last	resigns	0	-261	260
customer last	sad	0	-261	260
customer last	solved	0	261	-260
customer last	thanks	0	261	-260
customer last	trouble	0	-130	130
customer last	wants a human	0	-261	260
customer later	accepts	83	130	-130
customer later	again	-402	-261	519
customer later	anger	-474	-391	389
customer later	asks	-284	-130	130
customer later	asks why	-326	-261	260
customer later	bye	0	130	-130
customer later	corrects	-213	-130	260
customer later	glad	159	261	-260
customer later	goes on	-312	-261	260
customer later	insists	-165	-261	260
customer later	lost	-105	-130	260
customer later	negates	-66	-130	130
customer later	praises	108	261	-260
customer later	question	-221	-130	130
customer later	resigns	-553	-261	260
customer later	sad	-329	-261	260
customer later	solved	348	261	-260
customer later	thanks	97	261	-260
customer later	trouble	-124	-130	130
customer later	wants a human	-347	-261	260`;

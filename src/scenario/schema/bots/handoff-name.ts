/** By it the name of a tool, a function or an event speaks of a transfer to a person. */
export const handoffName = '[Hh]and_?-?([Oo]ff|[Oo]ver)|[Ee]scalat|[Tt]ransfer|[Hh]uman';

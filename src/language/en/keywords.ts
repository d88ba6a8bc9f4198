/** Words to type for yes and for no. */
export const yesWords =
  'yes|y|confirm|confirmed|ok|okay|agree|accept|proceed|go|go ahead|approve|i agree|yep|yeah|sure|correct|send|book|buy|pay|continue|keep|submit|done|switch|move|renew|cancel|delete|stop|close|erase|remove|start|activate|transfer|1';
export const noWords = 'no|n|nope|stop|cancel|keep|decline|reject|abort|quit|exit|back|change|edit|later|skip|2';
export const typing =
  'reply|replying|respond|answer|type|typing|text|texting|send|sending|enter|entering|press|say|saying|write|put|key in|tap|hit';
export const withWord =
  '(?: back)?(?: to (?:this|us)[\\w ]{0,20})?(?: (?:with|in|just|only|a|an|simple|the|single|word|words|capital|letters?|either|exact|exactly|code))*';

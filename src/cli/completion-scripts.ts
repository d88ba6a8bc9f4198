/** What a shell reads to complete our command lines: each asks this program what may come next, and falls back to files. */

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** First word of a command line that asks what may stand in the place of its last. Known to these scripts alone. */
export const asksWhatNext = '__complete';

export const completionScripts: Record<Shell, string> = {
  // Without mapfile: the bash of macOS has none.
  bash: `_mystery_shopper() {
  local word rest
  COMPREPLY=()
  while IFS=$'\\t' read -r word rest; do
    COMPREPLY+=("$(printf %q "$word")")
  done < <("\${COMP_WORDS[0]}" ${asksWhatNext} "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _mystery_shopper mystery-shopper
`,
  // Called as the file that it is loaded from: the first time, that file is the function, and has to complete as well.
  zsh: `#compdef mystery-shopper
_mystery-shopper() {
  local -a found
  local line
  for line in "\${(@f)$(mystery-shopper ${asksWhatNext} "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] && found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  if (( $#found )); then _describe mystery-shopper found; else _files; fi
}
if [[ $funcstack[1] == _mystery-shopper ]]; then _mystery-shopper "$@"; else compdef _mystery-shopper mystery-shopper; fi
`,
  fish: `function __mystery_shopper_complete
  set -l typed (commandline -opc)
  set -l last (commandline -ct)
  set -l found (mystery-shopper ${asksWhatNext} $typed[2..-1] "$last" 2>/dev/null)
  if test (count $found) -gt 0
    printf '%s\\n' $found
  else
    __fish_complete_path "$last"
  end
end
complete -c mystery-shopper -f -a '(__mystery_shopper_complete)'
`,
};

# Prints for each line what an interactive zsh offers at its end, as `[hit WORD]`, then `[end]`: zsh -f THIS SCRIPT LINE…
zmodload zsh/zpty || exit 3
zpty shell zsh -f -i

read_until() {
  typeset piece text=''
  while zpty -r shell piece; do
    text+=$piece
    [[ $text == *$1* ]] && break
  done
  print -r -- $text
}

zpty -w shell "PROMPT=''; stty -echo; autoload -Uz compinit; compinit -D -u; source ${(q)1}"
# a call that only tries words out is left alone
zpty -w shell 'compadd() {
  if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return $?; fi
  local -a hits
  builtin compadd -A hits "$@"
  local hit
  for hit in $hits; do print -r -- "[hit ${hit}]"; done
  builtin compadd "$@"
}
tell_end() { print -r -- "[end]"; comppostfuncs=(tell_end) }
comppostfuncs=(tell_end)
zstyle ":completion:*" completer _complete
bindkey "^I" complete-word
bindkey "^U" kill-whole-line
print [re""ady]'
read_until '[ready]' >/dev/null
for line in "${@[2,-1]}"; do
  zpty -w -n shell $'\x15'"$line"$'\t'
  read_until '[end]'
done
zpty -d shell

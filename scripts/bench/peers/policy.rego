# "Only images of these registries", for conftest's parser of Dockerfiles, which is BuildKit's: what stages, arguments
# and names mean is written here. It shows neither the lines that name a frontend nor the flags of an ONBUILD. The
# registries come from data.json.
package main

import rego.v1

commands := input

builtin := {
	"BUILDPLATFORM": "linux/amd64", "BUILDOS": "linux", "BUILDARCH": "amd64", "BUILDVARIANT": "", "BUILDOSVERSION": "",
	"TARGETPLATFORM": "linux/amd64", "TARGETOS": "linux", "TARGETARCH": "amd64", "TARGETVARIANT": "",
	"TARGETOSVERSION": "", "TARGETSTAGE": "default",
}

first_from := min({at | commands[at].Cmd == "from"})

# Arguments before the first FROM, the last of a name; what one takes from another is put in twice.
assigned contains [at, place, name, text] if {
	some at
	commands[at].Cmd == "arg"
	at < first_from
	word := commands[at].Value[place]
	contains(word, "=")
	name := split(word, "=")[0]
	text := substring(word, count(name) + 1, -1)
}

declared[name] := text if {
	some [at, place, name, text] in assigned
	[at, place] == max({[a, p] | some [a, p, name, _] in assigned})
}

round_0 := object.union(builtin, declared)

round_1 := {name: expand(text, round_0) | some name, text in round_0}

arguments := {name: unquote(expand(text, round_1)) | some name, text in round_1}

expand(text, values) := strings.replace_n({used[0]: value(used, values) |
	some used in regex.find_all_string_submatch_n(`\$(\w+)|\$\{(\w+)(?:(:?[-+])([^${}]*))?\}`, text, -1)
}, text)

value(used, values) := object.get(values, name(used), "") if used[3] == ""

value(used, values) := object.get(values, name(used), used[4]) if used[3] == "-"

value(used, values) := first_of(object.get(values, name(used), ""), used[4]) if used[3] == ":-"

value(used, values) := "" if {
	used[3] in {"+", ":+"}
	object.get(values, name(used), "") == ""
}

value(used, values) := used[4] if {
	used[3] in {"+", ":+"}
	object.get(values, name(used), "") != ""
}

name(used) := concat("", [used[1], used[2]])

first_of(text, otherwise) := text if text != ""

first_of("", otherwise) := otherwise

unquote(text) := strings.replace_n({`"`: "", "'": "", `\`: ""}, text)

resolve(text) := unquote(expand(expand(text, arguments), arguments))

stages[lower(commands[at].Value[2])] contains at if commands[at].Cmd == "from"

earlier(text, at) if {
	some before in stages[text]
	before < at
}

images contains image if {
	some at
	commands[at].Cmd == "from"
	image := resolve(commands[at].Value[0])
	not image == "scratch"
	not earlier(image, at)
}

images contains image if {
	some command in commands
	command.Cmd == "copy"
	some flag in command.Flags
	startswith(flag, "--from=")
	image := substring(flag, 7, -1)
	not stages[lower(image)]
	not regex.match(`^\+?\d+$`, image)
}

images contains image if {
	some command in commands
	command.Cmd == "run"
	some flag in command.Flags
	startswith(flag, "--mount=")
	some part in split(substring(flag, 8, -1), ",")
	startswith(lower(part), "from=")
	image := substring(part, 5, -1)
	not stages[lower(image)]
}

registry(image) := host if {
	contains(image, "/")
	host := split(image, "/")[0]
	regex.match(`[.:A-Z]|^localhost$`, host)
	host != "index.docker.io"
} else := "docker.io"

deny contains sprintf("%s is not on a trusted registry", [image]) if {
	some image in images
	not registry(image) in data.registries
}

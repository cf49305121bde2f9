// Asks buildx's policies and BuildKit's source policies about images, without a network. To record their answers again,
// build it in a folder outside the repository (go mod init judge, go get github.com/docker/buildx@v0.38.2
// github.com/moby/buildkit@v0.34.2, go mod tidy, go build), then:
// npx tsc -b && node lib/scripts/build-policies/record.js .../judge __tests__/fixtures/build-policies
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/docker/buildx/policy"
	gwpb "github.com/moby/buildkit/frontend/gateway/pb"
	"github.com/moby/buildkit/solver/pb"
	"github.com/moby/buildkit/sourcepolicy"
	spb "github.com/moby/buildkit/sourcepolicy/pb"
	"github.com/moby/buildkit/sourcepolicy/policysession"
)

// judge rego|buildkit FILE: one source a line on stdin, one verdict a line on stdout
func main() {
	data, err := os.ReadFile(os.Args[2])
	if err != nil {
		panic(err)
	}
	ctx := context.Background()
	var check func(id string) string
	if os.Args[1] == "rego" {
		p := policy.NewPolicy(policy.Opt{Files: []policy.File{{Filename: "Dockerfile.rego", Data: data}}})
		check = func(id string) string {
			d, next, err := p.CheckPolicy(ctx, &policysession.CheckPolicyRequest{
				Platform: &pb.Platform{OS: "linux", Architecture: "amd64"},
				Source:   &gwpb.ResolveSourceMetaResponse{Source: &pb.SourceOp{Identifier: id}},
			})
			if err != nil {
				return "error " + err.Error()
			}
			if next != nil {
				return "error asks for more: " + next.String()
			}
			s := d.Action.String()
			for _, m := range d.DenyMessages {
				s += "\t" + m.Message
			}
			return s
		}
	} else {
		var pol spb.Policy
		if err := json.Unmarshal(data, &pol); err != nil {
			panic(err)
		}
		e := sourcepolicy.NewEngine([]*spb.Policy{&pol})
		check = func(id string) string {
			mut, err := e.Evaluate(ctx, &pb.SourceOp{Identifier: id})
			if mut {
				return "CONVERT"
			}
			if err != nil {
				return "DENY"
			}
			return "ALLOW"
		}
	}
	s := bufio.NewScanner(os.Stdin)
	for s.Scan() {
		fmt.Println(check(s.Text()))
	}
}

package main

import (
	"net"
	"net/http"
	"os"

	"github.com/google/go-containerregistry/pkg/registry"
)

// A registry in memory that lists what is attached, on the address that it is given.
func main() {
	listener, err := net.Listen("tcp", os.Args[1])
	if err != nil {
		panic(err)
	}
	panic(http.Serve(listener, registry.New(registry.WithReferrersSupport(true))))
}

export const id = 416;
export const ids = [416];
export const modules = {

/***/ 4416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeByPolicy: () => (/* binding */ judgeByPolicy)
});

// EXTERNAL MODULE: ./lib/src/core/judge/verdict.js
var verdict = __webpack_require__(7381);
// EXTERNAL MODULE: ./lib/src/core/policy/load/load-policy.js + 41 modules
var load_policy = __webpack_require__(9726);
// EXTERNAL MODULE: ./lib/src/core/judge/finding-order.js
var finding_order = __webpack_require__(6284);
;// CONCATENATED MODULE: ./lib/src/core/judge/preview.js

/** Compares two reports about the same files, by the policy in force and by the edited one. Order: file, line, column. */
function previewPolicy(before, after) {
    const old = collectBlocked(before.findings);
    const edited = collectBlocked(after.findings);
    return { newlyPass: listMissing(old, edited), newlyFail: listMissing(edited, old) };
}
function collectBlocked(findings) {
    const blocked = new Map();
    for (const { level, waiver, rule, file, line, column, image, written } of findings) {
        if (level !== 'block' || waiver !== null)
            continue;
        const key = JSON.stringify([file, line, column, image]);
        const rules = new Set([...(blocked.get(key)?.rules ?? []), rule]);
        blocked.set(key, { file, line, column, image, written, rules: [...rules] });
    }
    return blocked;
}
function listMissing(from, other) {
    return [...from]
        .flatMap(([key, reference]) => (other.has(key) ? [] : [reference]))
        .sort((one, two) => (0,finding_order/* compareText */.n6)(one.file, two.file) || one.line - two.line || one.column - two.column);
}

// EXTERNAL MODULE: ./lib/src/core/message.js
var core_message = __webpack_require__(9307);
// EXTERNAL MODULE: ./lib/src/io/github/client/fault.js
var client_fault = __webpack_require__(5191);
// EXTERNAL MODULE: ./lib/src/policy-chain.js
var policy_chain = __webpack_require__(8482);
// EXTERNAL MODULE: ./lib/src/action/github-policies.js + 1 modules
var github_policies = __webpack_require__(8502);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/variants/build-plan.js
const NOTHING_GIVEN = {
    buildArgs: new Map(),
    target: null,
    platforms: null,
    buildPlatforms: null,
    contexts: new Map(),
};
/** Builders that a build may always run on. */
const COMMON_BUILDERS = ['linux/amd64', 'linux/arm64'];
/** Everything that the command line, the policy and the repository's own files say about builds of one Dockerfile. */
function planBuilds(policy, given, path, builds = []) {
    const entries = policy.builds.filter(({ paths }) => paths.some((glob) => glob.matchesAnyCase(path)));
    const platforms = given.platforms?.map((value) => ({ value, origin: null })) ?? joinPlatforms(policy, entries);
    const builders = [...COMMON_BUILDERS, ...policy.settings.platforms, ...platforms.map(({ value }) => value)];
    return {
        buildArgs: given.buildArgs,
        target: given.target,
        targets: entries.flatMap((entry) => toTargets(entry, isOwnWord(policy, entry))),
        platforms,
        buildPlatforms: given.buildPlatforms ?? [...new Set(builders)],
        contexts: joinContexts(given, entries),
        args: joinArguments(policy, entries),
        builds,
    };
}
/** The place of an entry of `builds`, as findings name it. */
function toOrigin({ place }) {
    return { file: place.file, line: place.line, name: place.key };
}
/** The policy at the top of the chain decides; those that extend it only add. */
function isOwnWord(policy, entry) {
    return findTop(policy).ownBuilds.includes(entry);
}
function findTop(policy) {
    let top = policy;
    while (top.parent !== null)
        top = top.parent;
    return top;
}
function toTargets(entry, isFirm) {
    return entry.targets.map((value) => ({ value, origin: toOrigin(entry), adds: !isFirm }));
}
/** Platforms of entries replace `settings.platforms`; those of an extending policy only add. */
function joinPlatforms(policy, entries) {
    const settled = findTop(policy).settings.platforms;
    const toSourced = (entry) => entry.platforms.map((value) => ({ value, origin: settled.includes(value) ? null : toOrigin(entry) }));
    const firm = entries.filter((entry) => isOwnWord(policy, entry)).flatMap(toSourced);
    const added = entries.filter((entry) => !isOwnWord(policy, entry)).flatMap(toSourced);
    const fromSettings = policy.settings.platforms
        .filter((value) => firm.length === 0 || !settled.includes(value))
        .map((value) => ({ value, origin: null }));
    return [...firm, ...fromSettings, ...added];
}
function joinArguments(policy, entries) {
    const args = new Map();
    for (const [name, values] of policy.settings.args) {
        args.set(name, values.map((value) => ({ value, origin: null })));
    }
    for (const entry of entries) {
        const origin = toOrigin(entry);
        for (const [name, values] of entry.args) {
            args.set(name, [...(args.get(name) ?? []), ...values.map((value) => ({ value, origin }))]);
        }
    }
    return args;
}
function joinContexts({ contexts }, entries) {
    const joined = new Map();
    for (const entry of entries) {
        const origin = toOrigin(entry);
        for (const [name, value] of entry.contexts)
            joined.set(name, [...(joined.get(name) ?? []), { value, origin }]);
    }
    for (const [name, value] of contexts)
        joined.set(name, [{ value, origin: null }]);
    return joined;
}

;// CONCATENATED MODULE: ./lib/data/end-of-life.json
const end_of_life_namespaceObject = /*#__PURE__*/JSON.parse('{"asOf":"2026-08-22","source":"https://endoflife.date (MIT licence): release cycles and dates; null = no date announced, \\"past\\" = ended on an unknown date","images":{"container-registry.oracle.com/os/oraclelinux":"oracle-linux","docker.elastic.co/elasticsearch/elasticsearch":"elasticsearch","docker.elastic.co/kibana/kibana":"kibana","docker.elastic.co/logstash/logstash":"logstash","docker.io/almalinux/almalinux":"almalinux","docker.io/library/almalinux":"almalinux","docker.io/library/alpine":"alpine-linux","docker.io/library/amazoncorretto":"amazon-corretto","docker.io/library/amazonlinux":"amazon-linux","docker.io/library/arangodb":"arangodb","docker.io/library/azul-zulu":"azul-zulu","docker.io/library/backdrop":"backdrop","docker.io/library/caddy":"caddy","docker.io/library/cassandra":"apache-cassandra","docker.io/library/centos":"centos","docker.io/library/clickhouse":"clickhouse","docker.io/library/composer":"composer","docker.io/library/couchbase":"couchbase-server","docker.io/library/couchdb":"apache-couchdb","docker.io/library/debian":"debian","docker.io/library/docker":"docker-engine","docker.io/library/drupal":"drupal","docker.io/library/eclipse-temurin":"eclipse-temurin","docker.io/library/elasticsearch":"elasticsearch","docker.io/library/elixir":"elixir","docker.io/library/erlang":"erlang","docker.io/library/fedora":"fedora","docker.io/library/flink":"apache-flink","docker.io/library/golang":"go","docker.io/library/gradle":"gradle","docker.io/library/groovy":"apache-groovy","docker.io/library/haproxy":"haproxy","docker.io/library/haskell":"ghc","docker.io/library/httpd":"apache-http-server","docker.io/library/ibm-semeru-runtimes":"ibm-semeru","docker.io/library/influxdb":"influxdb","docker.io/library/jetty":"eclipse-jetty","docker.io/library/joomla":"joomla","docker.io/library/jruby":"jruby","docker.io/library/julia":"julia","docker.io/library/kibana":"kibana","docker.io/library/kong":"kong-gateway","docker.io/library/liquibase":"liquibase","docker.io/library/logstash":"logstash","docker.io/library/mageia":"mageia","docker.io/library/mariadb":"mariadb","docker.io/library/matomo":"matomo","docker.io/library/maven":"apache-maven","docker.io/library/mediawiki":"mediawiki","docker.io/library/memcached":"memcached","docker.io/library/mongo":"mongodb","docker.io/library/mysql":"mysql","docker.io/library/neo4j":"neo4j","docker.io/library/nextcloud":"nextcloud","docker.io/library/nginx":"nginx","docker.io/library/node":"nodejs","docker.io/library/openjdk":"openjdk-builds-from-oracle","docker.io/library/oraclelinux":"oracle-linux","docker.io/library/percona":"mysql","docker.io/library/perl":"perl","docker.io/library/photon":"vmware-photon","docker.io/library/php":"php","docker.io/library/phpmyadmin":"phpmyadmin","docker.io/library/plone":"plone","docker.io/library/postgres":"postgresql","docker.io/library/python":"python","docker.io/library/rabbitmq":"rabbitmq","docker.io/library/redis":"redis","docker.io/library/redmine":"redmine","docker.io/library/rocket.chat":"rocket-chat","docker.io/library/rockylinux":"rocky-linux","docker.io/library/ros":"ros","docker.io/library/ruby":"ruby","docker.io/library/rust":"rust","docker.io/library/sapmachine":"sapmachine","docker.io/library/solr":"solr","docker.io/library/sonarqube":"sonarqube-server","docker.io/library/spark":"apache-spark","docker.io/library/telegraf":"telegraf","docker.io/library/tomcat":"tomcat","docker.io/library/traefik":"traefik","docker.io/library/ubuntu":"ubuntu","docker.io/library/varnish":"vinyl-cache","docker.io/library/wordpress":"wordpress","docker.io/library/zookeeper":"zookeeper","docker.io/microsoft/aspnetcore":"dotnet","docker.io/microsoft/aspnetcore-build":"dotnet","docker.io/microsoft/dotnet":"dotnet","docker.io/rockylinux/rockylinux":"rocky-linux","ghcr.io/oracle/oraclelinux":"oracle-linux","mcr.microsoft.com/dotnet/aspnet":"dotnet","mcr.microsoft.com/dotnet/core-nightly/aspnet":"dotnet","mcr.microsoft.com/dotnet/core-nightly/runtime":"dotnet","mcr.microsoft.com/dotnet/core-nightly/runtime-deps":"dotnet","mcr.microsoft.com/dotnet/core-nightly/sdk":"dotnet","mcr.microsoft.com/dotnet/core/aspnet":"dotnet","mcr.microsoft.com/dotnet/core/runtime":"dotnet","mcr.microsoft.com/dotnet/core/runtime-deps":"dotnet","mcr.microsoft.com/dotnet/core/sdk":"dotnet","mcr.microsoft.com/dotnet/nightly/aspnet":"dotnet","mcr.microsoft.com/dotnet/nightly/runtime":"dotnet","mcr.microsoft.com/dotnet/nightly/runtime-deps":"dotnet","mcr.microsoft.com/dotnet/nightly/sdk":"dotnet","mcr.microsoft.com/dotnet/runtime":"dotnet","mcr.microsoft.com/dotnet/runtime-deps":"dotnet","mcr.microsoft.com/dotnet/sdk":"dotnet","public.ecr.aws/amazoncorretto/amazoncorretto":"amazon-corretto","public.ecr.aws/amazonlinux/amazonlinux":"amazon-linux","public.ecr.aws/debian/debian":"debian","public.ecr.aws/lts/ubuntu":"ubuntu","public.ecr.aws/ubuntu/ubuntu":"ubuntu","quay.io/almalinuxorg/almalinux":"almalinux","quay.io/centos/centos":"centos-stream","quay.io/fedora/fedora":"fedora","quay.io/rockylinux/rockylinux":"rocky-linux","registry.access.redhat.com/ubi10":"rhel","registry.access.redhat.com/ubi10-init":"rhel","registry.access.redhat.com/ubi10-micro":"rhel","registry.access.redhat.com/ubi10-minimal":"rhel","registry.access.redhat.com/ubi10/ubi":"rhel","registry.access.redhat.com/ubi10/ubi-init":"rhel","registry.access.redhat.com/ubi10/ubi-micro":"rhel","registry.access.redhat.com/ubi10/ubi-minimal":"rhel","registry.access.redhat.com/ubi7":"rhel","registry.access.redhat.com/ubi7-init":"rhel","registry.access.redhat.com/ubi7-minimal":"rhel","registry.access.redhat.com/ubi7/ubi":"rhel","registry.access.redhat.com/ubi7/ubi-init":"rhel","registry.access.redhat.com/ubi7/ubi-minimal":"rhel","registry.access.redhat.com/ubi8":"rhel","registry.access.redhat.com/ubi8-init":"rhel","registry.access.redhat.com/ubi8-micro":"rhel","registry.access.redhat.com/ubi8-minimal":"rhel","registry.access.redhat.com/ubi8/ubi":"rhel","registry.access.redhat.com/ubi8/ubi-init":"rhel","registry.access.redhat.com/ubi8/ubi-micro":"rhel","registry.access.redhat.com/ubi8/ubi-minimal":"rhel","registry.access.redhat.com/ubi9":"rhel","registry.access.redhat.com/ubi9-init":"rhel","registry.access.redhat.com/ubi9-micro":"rhel","registry.access.redhat.com/ubi9-minimal":"rhel","registry.access.redhat.com/ubi9/ubi":"rhel","registry.access.redhat.com/ubi9/ubi-init":"rhel","registry.access.redhat.com/ubi9/ubi-micro":"rhel","registry.access.redhat.com/ubi9/ubi-minimal":"rhel","registry.fedoraproject.org/fedora":"fedora"},"retired":{"docker.io/library/adoptopenjdk":{"instead":"docker.io/library/eclipse-temurin"},"docker.io/library/celery":{"instead":"docker.io/library/python"},"docker.io/library/centos":{"instead":"quay.io/centos/centos"},"docker.io/library/consul":{"instead":"docker.io/hashicorp/consul"},"docker.io/library/crux":{"instead":null},"docker.io/library/django":{"instead":"docker.io/library/python"},"docker.io/library/euleros":{"instead":null},"docker.io/library/express-gateway":{"instead":null},"docker.io/library/fsharp":{"instead":"mcr.microsoft.com/dotnet/sdk"},"docker.io/library/gazebo":{"instead":null},"docker.io/library/glassfish":{"instead":null},"docker.io/library/hello-seattle":{"instead":"docker.io/library/hello-world"},"docker.io/library/hipache":{"instead":null},"docker.io/library/hola-mundo":{"instead":"docker.io/library/hello-world"},"docker.io/library/iojs":{"instead":"docker.io/library/node"},"docker.io/library/java":{"instead":"docker.io/library/eclipse-temurin"},"docker.io/library/jenkins":{"instead":"docker.io/jenkins/jenkins"},"docker.io/library/jobber":{"instead":null},"docker.io/library/kaazing-gateway":{"instead":null},"docker.io/library/known":{"instead":null},"docker.io/library/mongo-express":{"instead":null},"docker.io/library/mono":{"instead":"mcr.microsoft.com/dotnet/sdk"},"docker.io/library/nats-streaming":{"instead":"docker.io/library/nats"},"docker.io/library/notary":{"instead":null},"docker.io/library/nuxeo":{"instead":null},"docker.io/library/openjdk":{"instead":"docker.io/library/eclipse-temurin"},"docker.io/library/opensuse":{"instead":"docker.io/opensuse/leap"},"docker.io/library/owncloud":{"instead":"docker.io/owncloud/server"},"docker.io/library/piwik":{"instead":"docker.io/library/matomo"},"docker.io/library/plone":{"instead":"docker.io/plone/plone-backend"},"docker.io/library/rails":{"instead":"docker.io/library/ruby"},"docker.io/library/rapidoid":{"instead":null},"docker.io/library/sentry":{"instead":"ghcr.io/getsentry/sentry"},"docker.io/library/sl":{"instead":"docker.io/rockylinux/rockylinux"},"docker.io/library/sourcemage":{"instead":null},"docker.io/library/swarm":{"instead":null},"docker.io/library/thrift":{"instead":null},"docker.io/library/ubuntu-debootstrap":{"instead":"docker.io/library/ubuntu"},"docker.io/library/ubuntu-upstart":{"instead":"docker.io/library/ubuntu"},"docker.io/library/unit":{"instead":null},"docker.io/library/vault":{"instead":"docker.io/hashicorp/vault"}},"names":{"amazon-linux":{"1":"2018.03"},"nodejs":{"argon":"4","boron":"6","carbon":"8","dubnium":"10","erbium":"12","fermium":"14","gallium":"16","hydrogen":"18","iron":"20","jod":"22","krypton":"24"}},"products":{"almalinux":{"label":"AlmaLinux","cycles":[{"cycle":"10","eol":"2035-05-31"},{"cycle":"9","eol":"2032-05-31"},{"cycle":"8","eol":"2029-05-31"}]},"alpine-linux":{"label":"Alpine Linux","cycles":[{"cycle":"3.24","eol":"2028-06-01"},{"cycle":"3.23","eol":"2027-11-01"},{"cycle":"3.22","eol":"2027-05-01"},{"cycle":"3.21","eol":"2026-11-01"},{"cycle":"3.20","eol":"2026-04-01"},{"cycle":"3.19","eol":"2025-11-01"},{"cycle":"3.18","eol":"2025-05-09"},{"cycle":"3.17","eol":"2024-11-22"},{"cycle":"3.16","eol":"2024-05-23"},{"cycle":"3.15","eol":"2023-11-01"},{"cycle":"3.14","eol":"2023-05-01"},{"cycle":"3.13","eol":"2022-11-01"},{"cycle":"3.12","eol":"2022-05-01"},{"cycle":"3.11","eol":"2021-11-01"},{"cycle":"3.10","eol":"2021-05-01"},{"cycle":"3.9","eol":"2020-11-01"},{"cycle":"3.8","eol":"2020-05-01"},{"cycle":"3.7","eol":"2019-11-01"},{"cycle":"3.6","eol":"2019-05-01"},{"cycle":"3.5","eol":"2018-11-01"},{"cycle":"3.4","eol":"2018-05-01"},{"cycle":"3.3","eol":"2017-11-01"},{"cycle":"3.2","eol":"2017-05-01"},{"cycle":"3.1","eol":"2016-11-01"},{"cycle":"3.0","eol":"2016-05-01"},{"cycle":"2.7","eol":"2015-11-01"},{"cycle":"2.6","eol":"2015-05-01"},{"cycle":"2.5","eol":"2014-11-01"},{"cycle":"2.4","eol":"2014-05-01"},{"cycle":"2.3","eol":"2013-11-01"},{"cycle":"2.2","eol":"2013-05-01"},{"cycle":"2.1","eol":"2012-11-01"}]},"amazon-corretto":{"label":"Amazon Corretto","cycles":[{"cycle":"26","eol":"2026-10-31"},{"cycle":"25","eol":"2032-10-31"},{"cycle":"24","eol":"2025-10-31"},{"cycle":"23","eol":"2025-04-30"},{"cycle":"22","eol":"2024-10-15"},{"cycle":"21","eol":"2030-10-31"},{"cycle":"20","eol":"2023-10-17"},{"cycle":"19","eol":"2023-04-19"},{"cycle":"18","eol":"2022-10-18"},{"cycle":"17","eol":"2029-10-31"},{"cycle":"16","eol":"2021-10-19"},{"cycle":"15","eol":"2021-04-20"},{"cycle":"11","eol":"2032-01-31"},{"cycle":"8","eol":"2030-12-31"}]},"amazon-linux":{"label":"Amazon Linux","cycles":[{"cycle":"2023","eol":"2029-06-30"},{"cycle":"2","eol":"2026-06-30"},{"cycle":"2018.03","eol":"2023-12-31"},{"cycle":"2017.09","eol":"2023-12-31"},{"cycle":"2017.03","eol":"2023-12-31"},{"cycle":"2016.09","eol":"2023-12-31"},{"cycle":"2016.03","eol":"2023-12-31"},{"cycle":"2015.09","eol":"2023-12-31"},{"cycle":"2015.03","eol":"2023-12-31"},{"cycle":"2014.09","eol":"2023-12-31"},{"cycle":"2014.03","eol":"2023-12-31"},{"cycle":"2013.09","eol":"2023-12-31"},{"cycle":"2013.03","eol":"2023-12-31"},{"cycle":"2012.09","eol":"2023-12-31"},{"cycle":"2012.03","eol":"2023-12-31"},{"cycle":"2011.09","eol":"2023-12-31"},{"cycle":"2010.11","eol":"2023-12-31"}]},"apache-cassandra":{"label":"Apache Cassandra","cycles":[{"cycle":"5.0","eol":null},{"cycle":"4.1","eol":null},{"cycle":"4.0","eol":null},{"cycle":"3.11","eol":"2024-09-05"},{"cycle":"3.0","eol":"2024-09-05"}]},"apache-couchdb":{"label":"Apache CouchDB","cycles":[{"cycle":"3.5","eol":null},{"cycle":"3.4","eol":null},{"cycle":"3.3","eol":"2025-05-05"},{"cycle":"3.2","eol":"2024-09-20"}]},"apache-flink":{"label":"Apache Flink","cycles":[{"cycle":"2.3","eol":null},{"cycle":"2.2","eol":null},{"cycle":"2.1","eol":null},{"cycle":"2.0","eol":"2026-06-25"},{"cycle":"1.20","eol":null},{"cycle":"1.19","eol":"2026-07-01"},{"cycle":"1.18","eol":"2025-03-24"},{"cycle":"1.17","eol":"2024-08-01"}]},"apache-groovy":{"label":"Apache Groovy","cycles":[{"cycle":"5.1","eol":null},{"cycle":"5.0","eol":null},{"cycle":"4.0","eol":null},{"cycle":"3.0","eol":null},{"cycle":"2.5","eol":"2026-04-30"},{"cycle":"2.4","eol":"past"}]},"apache-http-server":{"label":"Apache HTTP Server","cycles":[{"cycle":"2.4","eol":null},{"cycle":"2.2","eol":"2017-07-11"},{"cycle":"2.0","eol":"2013-07-10"},{"cycle":"1.3","eol":"2010-02-03"}]},"apache-maven":{"label":"Apache Maven","cycles":[{"cycle":"3.9","eol":null},{"cycle":"3.8","eol":"2025-06-14"},{"cycle":"3.6","eol":"2021-03-30"},{"cycle":"3.5","eol":"2018-10-24"},{"cycle":"3.3","eol":"2017-04-03"},{"cycle":"3.2","eol":"2015-03-13"},{"cycle":"3.1","eol":"2014-02-14"},{"cycle":"3.0","eol":"2013-06-28"},{"cycle":"2","eol":"2014-02-18"},{"cycle":"1","eol":"2014-02-18"}]},"apache-spark":{"label":"Apache Spark","cycles":[{"cycle":"4.2","eol":"2028-01-11"},{"cycle":"4.1","eol":"2027-06-11"},{"cycle":"4.0","eol":"2026-11-23"},{"cycle":"3.5","eol":"2027-11-30"},{"cycle":"3.4","eol":"2024-10-21"},{"cycle":"3.3","eol":"2023-12-09"},{"cycle":"3.2","eol":"2023-04-09"},{"cycle":"3.1","eol":"2022-08-22"},{"cycle":"3.0","eol":"2021-12-06"},{"cycle":"2.4","eol":"2021-05-09"},{"cycle":"2.3","eol":"2019-08-25"},{"cycle":"2.2","eol":"2019-01-30"},{"cycle":"2.1","eol":"2018-06-26"},{"cycle":"2.0","eol":"2016-12-15"},{"cycle":"1.6","eol":"2016-07-19"},{"cycle":"1.5","eol":"2015-12-21"},{"cycle":"1.4","eol":"2015-09-08"},{"cycle":"1.3","eol":"2015-06-02"},{"cycle":"1.2","eol":"2015-04-05"},{"cycle":"1.1","eol":"2014-12-10"},{"cycle":"1.0","eol":"2014-09-03"}]},"arangodb":{"label":"ArangoDB","cycles":[{"cycle":"3.12","eol":null},{"cycle":"3.11","eol":null},{"cycle":"3.10","eol":"2024-04-15"},{"cycle":"3.9","eol":"2023-09-15"},{"cycle":"3.8","eol":"2023-04-30"},{"cycle":"3.7","eol":"2022-05-31"},{"cycle":"3.6","eol":"2021-08-31"},{"cycle":"3.5","eol":"2020-12-31"},{"cycle":"3.4","eol":"2020-06-21"},{"cycle":"3.3","eol":"2020-02-29"},{"cycle":"3.2","eol":"2019-03-31"},{"cycle":"3.1","eol":"past"},{"cycle":"3.0","eol":"past"},{"cycle":"2.8","eol":"2018-06-15"}]},"azul-zulu":{"label":"Azul Zulu","cycles":[{"cycle":"26","eol":"2026-09-30"},{"cycle":"25","eol":"2033-09-30","paid":"2035-09-30"},{"cycle":"24","eol":"2025-09-16","paid":"2025-09-16"},{"cycle":"23","eol":"2025-03-18","paid":"2025-03-18"},{"cycle":"22","eol":"2024-09-17","paid":"2025-03-17"},{"cycle":"21","eol":"2031-09-30","paid":"2033-09-30"},{"cycle":"20","eol":"2023-09-19","paid":"2024-03-31"},{"cycle":"19","eol":"2023-03-31","paid":"2023-09-30"},{"cycle":"18","eol":"2022-09-30","paid":"2023-03-31"},{"cycle":"17","eol":"2029-09-30","paid":"2031-09-30"},{"cycle":"16","eol":"2021-09-30","paid":"2022-03-31"},{"cycle":"15","eol":"2023-03-31","paid":"2024-03-31"},{"cycle":"14","eol":"2020-09-30","paid":"2021-03-31"},{"cycle":"13","eol":"2023-03-31","paid":"2024-03-31"},{"cycle":"12","eol":"2019-09-30","paid":"2020-03-31"},{"cycle":"11","eol":"2032-01-31","paid":"2034-01-31"},{"cycle":"10","eol":"2018-09-30","paid":"2019-03-31"},{"cycle":"9","eol":"2018-03-31","paid":"2018-09-30"},{"cycle":"8","eol":"2030-12-31","paid":"2032-12-31"},{"cycle":"6","eol":"2018-12-31","paid":"2027-12-31"},{"cycle":"7","eol":"2022-07-31","paid":"2027-12-31"}]},"backdrop":{"label":"Backdrop","cycles":[{"cycle":"1.34","eol":null},{"cycle":"1.33","eol":null},{"cycle":"1.32","eol":"2026-05-16"},{"cycle":"1.31","eol":"2026-01-16"},{"cycle":"1.30","eol":"2025-09-16"},{"cycle":"1.29","eol":"2025-05-15"},{"cycle":"1.28","eol":"2025-01-15"},{"cycle":"1.27","eol":"2024-09-15"}]},"caddy":{"label":"Caddy","cycles":[{"cycle":"2","eol":null},{"cycle":"1","eol":"2020-07-01"}]},"centos":{"label":"CentOS Linux","cycles":[{"cycle":"8","eol":"2021-12-31"},{"cycle":"7","eol":"2024-06-30"},{"cycle":"6","eol":"2020-11-30"},{"cycle":"5","eol":"2017-03-31"}]},"centos-stream":{"label":"CentOS Stream","cycles":[{"cycle":"10","eol":"2030-05-31"},{"cycle":"9","eol":"2027-05-31"},{"cycle":"8","eol":"2024-05-31"}]},"clickhouse":{"label":"ClickHouse","cycles":[{"cycle":"26.7","eol":null},{"cycle":"26.6","eol":null},{"cycle":"26.5","eol":null},{"cycle":"26.4","eol":"2026-07-22"},{"cycle":"26.3","eol":"2027-03-26"},{"cycle":"26.2","eol":"2026-05-21"},{"cycle":"26.1","eol":"2026-05-05"},{"cycle":"25.12","eol":"2026-03-26"},{"cycle":"25.11","eol":"2026-02-27"},{"cycle":"25.10","eol":"2026-01-30"},{"cycle":"25.9","eol":"2025-12-18"},{"cycle":"25.8","eol":"2026-08-29"},{"cycle":"25.7","eol":"2025-11-01"},{"cycle":"25.6","eol":"2025-09-27"},{"cycle":"25.5","eol":"2025-08-29"},{"cycle":"25.4","eol":"2025-07-29"},{"cycle":"25.3","eol":"2026-03-20"},{"cycle":"25.2","eol":"2025-05-22"},{"cycle":"25.1","eol":"2025-04-22"}]},"composer":{"label":"Composer","cycles":[{"cycle":"2.10","eol":null},{"cycle":"2.9","eol":"2026-05-28","superseded":true},{"cycle":"2.8","eol":"2025-11-13","superseded":true},{"cycle":"2.7","eol":"2024-10-02","superseded":true},{"cycle":"2.6","eol":"2024-02-08","superseded":true},{"cycle":"2.5","eol":"2023-09-01","superseded":true},{"cycle":"2.4","eol":"2022-12-20","superseded":true},{"cycle":"2.3","eol":"2022-08-16","superseded":true},{"cycle":"2.2","eol":null},{"cycle":"2.1","eol":"2021-12-22","superseded":true},{"cycle":"2.0","eol":"2021-06-03","superseded":true},{"cycle":"1","eol":"2020-10-24","superseded":true}]},"couchbase-server":{"label":"Couchbase Server","cycles":[{"cycle":"8.0","eol":"2028-10-31"},{"cycle":"7.6","eol":"2027-03-31"},{"cycle":"7.2","eol":"2026-07-31"},{"cycle":"7.1","eol":"2024-01-31"},{"cycle":"7.0","eol":"2023-01-31"},{"cycle":"6.6","eol":"2023-01-31"},{"cycle":"6.5","eol":"2021-02-28"},{"cycle":"6.0","eol":"2020-07-31"},{"cycle":"5.5","eol":"2020-07-31"},{"cycle":"5.1","eol":"2019-01-31"},{"cycle":"5.0","eol":"2018-08-31"},{"cycle":"4.6","eol":"2018-08-31"},{"cycle":"4.5","eol":"2018-04-30"},{"cycle":"4.1","eol":"2018-04-30"},{"cycle":"4.0","eol":"2017-04-30"},{"cycle":"3.1","eol":"2017-02-28"},{"cycle":"3.0","eol":"2016-04-30"},{"cycle":"2.5","eol":"2015-12-31"},{"cycle":"2.2","eol":"2015-03-31"},{"cycle":"2.1","eol":"2014-12-31"},{"cycle":"2.0","eol":"2014-06-30"},{"cycle":"1.8","eol":"2014-01-31"}]},"debian":{"label":"Debian","cycles":[{"cycle":"13","codename":"trixie","eol":"2028-08-09","lts":"2030-06-30"},{"cycle":"12","codename":"bookworm","eol":"2026-07-11","lts":"2028-06-30"},{"cycle":"11","codename":"bullseye","eol":"2024-08-14","lts":"2026-08-31"},{"cycle":"10","codename":"buster","eol":"2022-09-10","lts":"2024-06-30"},{"cycle":"9","codename":"stretch","eol":"2020-07-18","lts":"2022-07-01"},{"cycle":"8","codename":"jessie","eol":"2018-06-17","lts":"2020-06-30"},{"cycle":"7","codename":"wheezy","eol":"2016-04-25","lts":"2018-05-31"},{"cycle":"6","codename":"squeeze","eol":"2014-05-31","lts":"2016-02-29"},{"cycle":"5","codename":"lenny","eol":"2012-02-06","lts":"2012-02-06"},{"cycle":"4","codename":"etch","eol":"2010-02-15","lts":"2010-02-15"},{"cycle":"3.1","codename":"sarge","eol":"2008-03-31","lts":"2008-03-31"},{"cycle":"3.0","codename":"woody","eol":"2006-06-30","lts":"2006-06-30"},{"cycle":"2.2","codename":"potato","eol":"2003-06-30","lts":"2003-06-30"},{"cycle":"2.1","codename":"slink","eol":"2000-09-30","lts":"2000-10-30"},{"cycle":"2.0","codename":"hamm","eol":"1999-02-15","lts":"1999-02-15"},{"cycle":"1.3","codename":"bo","eol":"1998-12-08","lts":"1998-12-08"},{"cycle":"1.2","codename":"rex","eol":"1997-10-23","lts":"1997-10-23"},{"cycle":"1.1","codename":"buzz","eol":"1996-12-12","lts":"1996-12-12"}]},"docker-engine":{"label":"Docker Engine","cycles":[{"cycle":"29","eol":null},{"cycle":"28","eol":"2026-05-13"},{"cycle":"27","eol":"2025-05-03"},{"cycle":"26.1","eol":"2025-02-17"},{"cycle":"26.0","eol":"2024-06-08"},{"cycle":"25.0","eol":"2026-12-04"},{"cycle":"24.0","eol":"2024-06-08"},{"cycle":"23.0","eol":"2025-05-19"},{"cycle":"20.10","eol":"2023-12-10"},{"cycle":"19.03","eol":"2021-01-08"},{"cycle":"18.09","eol":"2019-08-22"},{"cycle":"18.06","eol":"2018-12-08"},{"cycle":"18.05","eol":"2018-08-18"},{"cycle":"18.04","eol":"2018-06-09"},{"cycle":"18.03","eol":"2018-05-10"},{"cycle":"18.02","eol":"2018-04-21"},{"cycle":"17.12","eol":"2018-02-10"},{"cycle":"18.01","eol":"2018-03-07"},{"cycle":"17.11","eol":"2018-01-27"},{"cycle":"17.10","eol":"2017-12-20"},{"cycle":"17.09","eol":"2017-11-17"},{"cycle":"17.07","eol":"2017-10-26"},{"cycle":"17.06","eol":"2017-09-29"},{"cycle":"17.05","eol":"2017-07-28"},{"cycle":"17.04","eol":"2017-06-04"},{"cycle":"17.03","eol":"2017-05-05"}]},"dotnet":{"label":".NET","cycles":[{"cycle":"10","eol":"2028-11-14"},{"cycle":"9","eol":"2026-11-10"},{"cycle":"8","eol":"2026-11-10"},{"cycle":"7","eol":"2024-05-14"},{"cycle":"6","eol":"2024-11-12"},{"cycle":"5","eol":"2022-05-10"},{"cycle":"3.1","eol":"2022-12-13"},{"cycle":"3.0","eol":"2020-03-03"},{"cycle":"2.2","eol":"2019-12-23"},{"cycle":"2.1","eol":"2021-08-21"},{"cycle":"2.0","eol":"2018-10-01"},{"cycle":"1.1","eol":"2019-06-27"},{"cycle":"1.0","eol":"2019-06-27"}]},"drupal":{"label":"Drupal","cycles":[{"cycle":"11.4","eol":"2027-07-07"},{"cycle":"11.3","eol":"2026-12-16"},{"cycle":"10.6","eol":"2026-12-16"},{"cycle":"11.2","eol":"2026-06-17"},{"cycle":"10.5","eol":"2026-06-17"},{"cycle":"10.4","eol":"2025-12-10"},{"cycle":"11.1","eol":"2025-12-10"},{"cycle":"11.0","eol":"2025-06-16"},{"cycle":"10.3","eol":"2025-06-16"},{"cycle":"10.2","eol":"2024-12-17"},{"cycle":"10.1","eol":"2024-06-20"},{"cycle":"10.0","eol":"2023-12-15"},{"cycle":"9.5","eol":"2023-11-01"},{"cycle":"9.4","eol":"2023-06-21"},{"cycle":"9.3","eol":"2022-12-14"},{"cycle":"9.2","eol":"2022-06-15"},{"cycle":"9.1","eol":"2021-12-08"},{"cycle":"9.0","eol":"2021-06-16"},{"cycle":"8.9","eol":"2021-11-02"},{"cycle":"8.8","eol":"2020-12-01"},{"cycle":"7","eol":"2025-01-05"}]},"eclipse-jetty":{"label":"Eclipse Jetty","cycles":[{"cycle":"12.1","eol":null},{"cycle":"12.0","eol":null},{"cycle":"11","eol":"2025-01-01"},{"cycle":"10","eol":"2025-01-01"},{"cycle":"9.4","eol":"2025-08-14"},{"cycle":"9.3","eol":"2020-12-07"},{"cycle":"9.2","eol":"2018-03-08"},{"cycle":"9.1","eol":"2014-12-31"},{"cycle":"9.0","eol":"2013-12-31"},{"cycle":"8","eol":"2014-12-31"},{"cycle":"7","eol":"2014-12-31"}]},"eclipse-temurin":{"label":"Eclipse Temurin","cycles":[{"cycle":"26","eol":"2026-09-15"},{"cycle":"25","eol":"2031-09-30"},{"cycle":"24","eol":"2025-09-16"},{"cycle":"23","eol":"2025-03-18"},{"cycle":"22","eol":"2024-09-17"},{"cycle":"21","eol":"2029-12-31"},{"cycle":"20","eol":"2023-09-19"},{"cycle":"19","eol":"2023-03-31"},{"cycle":"18","eol":"2022-09-30"},{"cycle":"17","eol":"2027-10-31"},{"cycle":"11","eol":"2027-10-31"},{"cycle":"16","eol":"2021-09-30"},{"cycle":"8","eol":"2030-12-31"}]},"elasticsearch":{"label":"Elasticsearch","cycles":[{"cycle":"9.5","eol":null},{"cycle":"9.4","eol":null},{"cycle":"9.3","eol":"2026-08-04"},{"cycle":"9.2","eol":"2026-05-05"},{"cycle":"9.1","eol":"2026-02-03"},{"cycle":"8.19","eol":"2027-07-15"},{"cycle":"8.18","eol":"2025-10-21"},{"cycle":"9.0","eol":"2025-10-23"},{"cycle":"8.17","eol":"2025-08-12"},{"cycle":"8.16","eol":"2025-04-15"},{"cycle":"7","eol":"2026-01-15"},{"cycle":"6","eol":"2022-02-10"}]},"elixir":{"label":"Elixir","cycles":[{"cycle":"1.20","eol":null},{"cycle":"1.19","eol":null},{"cycle":"1.18","eol":null},{"cycle":"1.17","eol":null},{"cycle":"1.16","eol":null},{"cycle":"1.15","eol":"2026-06-03"},{"cycle":"1.14","eol":"2025-10-16"},{"cycle":"1.13","eol":"2024-12-19"},{"cycle":"1.12","eol":"2024-06-12"},{"cycle":"1.11","eol":"2023-12-22"},{"cycle":"1.10","eol":"2023-06-19"},{"cycle":"1.9","eol":"2022-09-01"},{"cycle":"1.8","eol":"2021-12-03"},{"cycle":"1.7","eol":"2021-05-19"},{"cycle":"1.6","eol":"2020-10-06"},{"cycle":"1.5","eol":"2020-01-27"},{"cycle":"1.4","eol":"2019-06-24"}]},"erlang":{"label":"Erlang","cycles":[{"cycle":"29","eol":"2029-05-11"},{"cycle":"28","eol":"2028-05-20"},{"cycle":"27","eol":"2027-05-20"},{"cycle":"26","eol":"2026-05-26"},{"cycle":"25","eol":"2025-05-17"},{"cycle":"24","eol":"2024-05-10"},{"cycle":"23","eol":"2024-03-14"},{"cycle":"22","eol":"2024-03-18"},{"cycle":"21","eol":"2021-06-19"},{"cycle":"20","eol":"2020-06-21"},{"cycle":"19","eol":"2019-06-21"},{"cycle":"18","eol":"2018-11-09"},{"cycle":"17","eol":"2018-10-11"}]},"fedora":{"label":"Fedora Linux","cycles":[{"cycle":"44","eol":"2027-06-02"},{"cycle":"43","eol":"2026-12-09"},{"cycle":"42","eol":"2026-05-27"},{"cycle":"41","eol":"2025-12-15"},{"cycle":"40","eol":"2025-05-13"},{"cycle":"39","eol":"2024-11-26"},{"cycle":"38","eol":"2024-05-21"},{"cycle":"37","eol":"2023-12-05"},{"cycle":"36","eol":"2023-05-16"},{"cycle":"35","eol":"2022-12-13"},{"cycle":"34","eol":"2022-06-07"},{"cycle":"33","eol":"2021-11-30"},{"cycle":"32","eol":"2021-05-25"},{"cycle":"31","eol":"2020-11-24"},{"cycle":"30","eol":"2020-05-26"},{"cycle":"29","eol":"2019-11-26"},{"cycle":"28","eol":"2019-05-28"},{"cycle":"27","eol":"2018-11-30"},{"cycle":"26","eol":"2018-05-29"},{"cycle":"25","eol":"2017-12-12"},{"cycle":"24","eol":"2017-08-08"},{"cycle":"23","eol":"2016-12-20"},{"cycle":"22","eol":"2016-07-19"},{"cycle":"21","eol":"2015-12-01"},{"cycle":"20","eol":"2015-06-23"},{"cycle":"19","eol":"2015-01-06"},{"cycle":"18","eol":"2014-01-14"},{"cycle":"17","eol":"2013-07-30"},{"cycle":"16","eol":"2013-02-12"},{"cycle":"15","eol":"2012-06-26"},{"cycle":"14","eol":"2011-12-09"},{"cycle":"13","eol":"2011-06-24"},{"cycle":"12","eol":"2010-12-02"},{"cycle":"11","eol":"2010-06-25"},{"cycle":"10","eol":"2009-12-17"},{"cycle":"9","eol":"2009-07-10"},{"cycle":"8","eol":"2009-01-07"},{"cycle":"7","eol":"2008-06-13"},{"cycle":"6","eol":"2007-12-07"},{"cycle":"5","eol":"2007-07-02"},{"cycle":"4","eol":"2006-08-07"},{"cycle":"3","eol":"2006-01-16"},{"cycle":"2","eol":"2005-04-11"},{"cycle":"1","eol":"2004-09-20"}]},"ghc":{"label":"GHC","cycles":[{"cycle":"9.14","eol":null},{"cycle":"9.12","eol":null},{"cycle":"9.10","eol":null},{"cycle":"9.8","eol":null},{"cycle":"9.6","eol":null},{"cycle":"9.4","eol":"past"},{"cycle":"9.2","eol":"past"},{"cycle":"9.0","eol":"past"},{"cycle":"8.10","eol":"past"},{"cycle":"8.8","eol":"past"},{"cycle":"8.6","eol":"past"},{"cycle":"8.4","eol":"past"},{"cycle":"8.2","eol":"past"},{"cycle":"8.0","eol":"past"}]},"go":{"label":"Go","cycles":[{"cycle":"1.27","eol":null},{"cycle":"1.26","eol":null},{"cycle":"1.25","eol":"2026-08-19"},{"cycle":"1.24","eol":"2026-02-10"},{"cycle":"1.23","eol":"2025-08-12"},{"cycle":"1.22","eol":"2025-02-11"},{"cycle":"1.21","eol":"2024-08-13"},{"cycle":"1.20","eol":"2024-02-06"},{"cycle":"1.19","eol":"2023-09-06"},{"cycle":"1.18","eol":"2023-02-01"},{"cycle":"1.17","eol":"2022-08-02"},{"cycle":"1.16","eol":"2022-03-15"},{"cycle":"1.15","eol":"2021-08-16"},{"cycle":"1.14","eol":"2021-02-16"},{"cycle":"1.13","eol":"2020-08-11"},{"cycle":"1.12","eol":"2020-02-25"},{"cycle":"1.11","eol":"2019-09-03"},{"cycle":"1.10","eol":"2019-02-25"}]},"gradle":{"label":"Gradle","cycles":[{"cycle":"9","eol":null},{"cycle":"8","eol":null},{"cycle":"7","eol":"2025-07-31"},{"cycle":"6","eol":"2023-02-10"},{"cycle":"5","eol":"2019-11-08"},{"cycle":"4","eol":"2018-11-26"},{"cycle":"3","eol":"2017-06-14"},{"cycle":"2","eol":"2016-08-15"},{"cycle":"1","eol":"2014-07-01"}]},"haproxy":{"label":"HAProxy","cycles":[{"cycle":"3.4","eol":"2031-04-01"},{"cycle":"3.3","eol":"2027-01-01"},{"cycle":"3.2","eol":"2030-04-01"},{"cycle":"3.1","eol":"2026-01-01"},{"cycle":"3.0","eol":"2029-04-01"},{"cycle":"2.9","eol":"2025-03-21"},{"cycle":"2.8","eol":"2028-04-01"},{"cycle":"2.7","eol":"2024-04-05"},{"cycle":"2.6","eol":"2027-04-01"},{"cycle":"2.5","eol":"2023-05-02"},{"cycle":"2.4","eol":"2026-04-01"},{"cycle":"2.3","eol":"2022-07-27"},{"cycle":"2.2","eol":"2025-04-23"},{"cycle":"2.1","eol":"2021-03-18"},{"cycle":"2.0","eol":"2024-04-05"},{"cycle":"1.9","eol":"2020-07-31"},{"cycle":"1.8","eol":"2022-12-09"},{"cycle":"1.7","eol":"2021-10-01"},{"cycle":"1.6","eol":"2020-10-01"},{"cycle":"1.5","eol":"2020-01-10"},{"cycle":"1.4","eol":"2020-01-10"},{"cycle":"1.3","eol":"2016-03-14"},{"cycle":"1.2","eol":"2011-08-06"},{"cycle":"1.1","eol":"2006-01-29"},{"cycle":"1.0","eol":"2001-12-30"}]},"ibm-semeru":{"label":"IBM Semeru","cycles":[{"cycle":"26","eol":"2026-09-30"},{"cycle":"25","eol":"2030-09-30"},{"cycle":"24","eol":"2025-09-25"},{"cycle":"23","eol":"2025-03-31"},{"cycle":"22","eol":"2024-09-18"},{"cycle":"21","eol":"2029-12-31"},{"cycle":"17","eol":"2027-10-31"},{"cycle":"11","eol":"2027-10-31"},{"cycle":"8","eol":"2030-12-31"}]},"influxdb":{"label":"InfluxDB","cycles":[{"cycle":"3.11","eol":null},{"cycle":"3.10","eol":null},{"cycle":"3.9","eol":"2026-07-30"},{"cycle":"3.8","eol":"2026-06-17"},{"cycle":"3.7","eol":"2026-04-02"},{"cycle":"3.6","eol":"2025-12-18"},{"cycle":"3.5","eol":"2025-11-19"},{"cycle":"3.4","eol":"2025-10-30"},{"cycle":"3.3","eol":"2025-09-29"},{"cycle":"3.2","eol":"2025-08-26"},{"cycle":"3.1","eol":"2025-07-30"},{"cycle":"3.0","eol":"2025-06-25"},{"cycle":"2","eol":null},{"cycle":"1","eol":null}]},"joomla":{"label":"Joomla","cycles":[{"cycle":"6","eol":"2029-10-16"},{"cycle":"5","eol":"2027-10-12"},{"cycle":"4","eol":"2025-10-14"},{"cycle":"3","eol":"2023-08-17"}]},"jruby":{"label":"JRuby","cycles":[{"cycle":"10.1","eol":null},{"cycle":"10.0","eol":"2028-04-01"},{"cycle":"9.4","eol":null},{"cycle":"9.3","eol":"2024-06-26"},{"cycle":"9.2","eol":"2022-06-27"},{"cycle":"9.1","eol":"2018-04-20"},{"cycle":"9.0","eol":"2016-01-30"}]},"julia":{"label":"Julia","cycles":[{"cycle":"1.12","eol":null},{"cycle":"1.11","eol":"2025-10-08"},{"cycle":"1.10","eol":null},{"cycle":"1.6","eol":"2024-10-08"},{"cycle":"1.0","eol":"2021-12-01"}]},"kibana":{"label":"Kibana","cycles":[{"cycle":"9.5","eol":null},{"cycle":"9.4","eol":null},{"cycle":"9.3","eol":"2026-08-04"},{"cycle":"9.2","eol":"2026-05-05"},{"cycle":"9.1","eol":"2026-02-03"},{"cycle":"8.19","eol":"2027-07-15"},{"cycle":"9.0","eol":"2025-10-23"},{"cycle":"8.18","eol":"2025-10-21"},{"cycle":"8.17","eol":"2025-08-12"},{"cycle":"8.16","eol":"2025-04-15"},{"cycle":"8.15","eol":"2024-12-12"},{"cycle":"8.14","eol":"2024-11-12"},{"cycle":"7","eol":"2026-01-15"},{"cycle":"6","eol":"2022-02-10"}]},"kong-gateway":{"label":"Kong Gateway","cycles":[{"cycle":"3.9","eol":null,"paid":"2025-12-12"},{"cycle":"3.8","eol":"2024-12-12","paid":"2025-09-09"},{"cycle":"3.7","eol":"2024-09-09","paid":"2025-05-28"},{"cycle":"3.6","eol":"2024-05-28","paid":"2025-02-15"},{"cycle":"3.5","eol":"2024-02-15","paid":"2024-11-08"},{"cycle":"3.4","eol":null,"paid":"2026-08-09"},{"cycle":"3.3","eol":"2023-08-09","paid":"2024-05-18"},{"cycle":"3.2","eol":"2023-05-18","paid":"2024-02-21"},{"cycle":"3.1","eol":"2023-02-21","paid":"2023-12-06"},{"cycle":"3.0","eol":"2022-12-09","paid":"2023-09-12"},{"cycle":"2.8","eol":"2024-06-24","paid":"2025-03-01"}]},"liquibase":{"label":"Liquibase","cycles":[{"cycle":"5","eol":null},{"cycle":"4","eol":"2025-09-30"}]},"logstash":{"label":"Logstash","cycles":[{"cycle":"9.5","eol":null},{"cycle":"9.4","eol":null},{"cycle":"9.3","eol":"2026-08-04"},{"cycle":"9.2","eol":"2026-05-05"},{"cycle":"9.1","eol":"2026-02-03"},{"cycle":"8.19","eol":"2027-07-15"},{"cycle":"8.18","eol":"2025-10-21"},{"cycle":"9.0","eol":"2025-10-23"},{"cycle":"8.17","eol":"2025-08-12"},{"cycle":"7","eol":"2026-01-15"},{"cycle":"6","eol":"2022-02-10"}]},"mageia":{"label":"Mageia","cycles":[{"cycle":"10","eol":"2028-03-31"},{"cycle":"9","eol":"2026-09-29"},{"cycle":"8","eol":"2023-11-30"},{"cycle":"7","eol":"2021-06-30"},{"cycle":"6","eol":"2019-09-30"},{"cycle":"5","eol":"2017-12-31"},{"cycle":"4","eol":"2015-09-19"},{"cycle":"3","eol":"2014-11-26"},{"cycle":"2","eol":"2013-11-22"},{"cycle":"1","eol":"2012-12-01"}]},"mariadb":{"label":"MariaDB","cycles":[{"cycle":"12.3","eol":"2029-06-12"},{"cycle":"12.2","eol":"2026-05-28"},{"cycle":"12.1","eol":"2026-02-13"},{"cycle":"12.0","eol":"2025-11-18"},{"cycle":"11.8","eol":"2028-06-04","paid":"2033-10-22"},{"cycle":"11.7","eol":"2025-05-12"},{"cycle":"11.6","eol":"2025-02-13"},{"cycle":"11.5","eol":"2024-11-21"},{"cycle":"11.4","eol":"2029-05-29","paid":"2033-01-16"},{"cycle":"11.3","eol":"2024-05-29"},{"cycle":"11.2","eol":"2024-11-21"},{"cycle":"11.1","eol":"2024-08-21"},{"cycle":"11.0","eol":"2024-06-06"},{"cycle":"10.11","eol":"2028-02-16","paid":"2028-02-16"},{"cycle":"10.10","eol":"2023-11-17"},{"cycle":"10.9","eol":"2023-08-22"},{"cycle":"10.8","eol":"2023-05-20"},{"cycle":"10.7","eol":"2023-02-09"},{"cycle":"10.6","eol":"2026-07-06","paid":"2029-08-23"},{"cycle":"10.5","eol":"2025-06-24","paid":"2025-07-16"},{"cycle":"10.4","eol":"2024-06-18","paid":"2024-06-18"},{"cycle":"10.3","eol":"2023-05-25","paid":"2023-05-25"},{"cycle":"10.2","eol":"2022-05-23","paid":"2022-05-23"},{"cycle":"10.1","eol":"2020-10-17","paid":"2020-10-17"},{"cycle":"10.0","eol":"2019-03-31","paid":"2019-03-31"},{"cycle":"5.5","eol":"2020-04-11","paid":"2020-04-11"},{"cycle":"5.3","eol":"2017-03-01","paid":"2017-03-01"},{"cycle":"5.2","eol":"2015-11-10","paid":"2015-11-10"},{"cycle":"5.1","eol":"2015-02-01","paid":"2015-02-01"}]},"matomo":{"label":"Matomo","cycles":[{"cycle":"5","eol":null},{"cycle":"4","eol":"2024-12-19"},{"cycle":"3","eol":"2021-12-01"},{"cycle":"2","eol":"2017-12-18"},{"cycle":"1","eol":"2013-12-17"}]},"mediawiki":{"label":"MediaWiki","cycles":[{"cycle":"1.46","eol":"2027-07-31"},{"cycle":"1.45","eol":"2026-12-31"},{"cycle":"1.44","eol":"2026-07-31"},{"cycle":"1.43","eol":"2027-12-31"},{"cycle":"1.42","eol":"2025-06-30"},{"cycle":"1.41","eol":"2024-12-31"},{"cycle":"1.40","eol":"2024-06-28"},{"cycle":"1.39","eol":"2025-12-31"},{"cycle":"1.38","eol":"2023-06-30"},{"cycle":"1.37","eol":"2022-11-30"},{"cycle":"1.36","eol":"2022-06-03"},{"cycle":"1.35","eol":"2023-12-21"},{"cycle":"1.34","eol":"2020-11-30"},{"cycle":"1.33","eol":"2020-06-30"},{"cycle":"1.32","eol":"2020-01-24"},{"cycle":"1.31","eol":"2021-09-30"}]},"memcached":{"label":"Memcached","cycles":[{"cycle":"1.6","eol":null},{"cycle":"1.5","eol":"2020-03-09"},{"cycle":"1.4","eol":"2017-07-21"}]},"mongodb":{"label":"MongoDB","cycles":[{"cycle":"8.3","eol":"2029-10-31"},{"cycle":"8.2","eol":"2026-07-31"},{"cycle":"8.1","eol":"2025-09-30"},{"cycle":"8.0","eol":"2029-10-31"},{"cycle":"7.3","eol":"2024-10-02"},{"cycle":"7.2","eol":"2024-03-27"},{"cycle":"7.1","eol":"2024-01-23"},{"cycle":"7.0","eol":"2027-08-31"},{"cycle":"6.3","eol":"2023-08-31"},{"cycle":"6.2","eol":"2023-04-24"},{"cycle":"6.1","eol":"2023-02-09"},{"cycle":"6.0","eol":"2025-07-31"},{"cycle":"5.3","eol":"2022-07-19"},{"cycle":"5.2","eol":"2022-03-23"},{"cycle":"5.1","eol":"2022-01-19"},{"cycle":"5.0","eol":"2024-10-31"},{"cycle":"4.4","eol":"2024-02-29"},{"cycle":"4.2","eol":"2023-04-30"},{"cycle":"4.0","eol":"2022-04-30"},{"cycle":"3.6","eol":"2021-04-30"},{"cycle":"3.4","eol":"2020-01-31"},{"cycle":"3.2","eol":"2018-09-30"},{"cycle":"3.0","eol":"2018-02-28"},{"cycle":"2.6","eol":"2016-10-31"},{"cycle":"2.4","eol":"2013-03-31"},{"cycle":"2.2","eol":"2014-02-28"},{"cycle":"2.0","eol":"2013-03-31"},{"cycle":"1.8","eol":"2012-09-30"},{"cycle":"1.6","eol":"2012-02-28"},{"cycle":"1.4","eol":"2012-09-30"},{"cycle":"1.2","eol":"2011-06-30"},{"cycle":"1.0","eol":"2010-08-31"}]},"mysql":{"label":"MySQL","cycles":[{"cycle":"9.7","eol":"2034-04-21"},{"cycle":"9.6","eol":"2026-04-21"},{"cycle":"9.5","eol":"2026-01-20"},{"cycle":"9.4","eol":"2025-10-21"},{"cycle":"9.3","eol":"2025-07-22"},{"cycle":"9.2","eol":"2025-04-15"},{"cycle":"9.1","eol":"2025-01-21"},{"cycle":"9.0","eol":"2024-10-15"},{"cycle":"8.4","eol":"2032-04-30"},{"cycle":"8.3","eol":"2024-04-10"},{"cycle":"8.2","eol":"2023-12-14"},{"cycle":"8.1","eol":"2023-10-25"},{"cycle":"8.0","eol":"2026-04-30"},{"cycle":"5.7","eol":"2023-10-31"},{"cycle":"5.6","eol":"2021-02-28"},{"cycle":"5.5","eol":"2018-12-31"}]},"neo4j":{"label":"Neo4j","cycles":[{"cycle":"2026.07","eol":null},{"cycle":"2026.06","eol":"2026-07-30","superseded":true},{"cycle":"2026.05","eol":"2026-07-08","superseded":true},{"cycle":"2026.04","eol":"2026-05-28","superseded":true},{"cycle":"2026.03","eol":"2026-04-23","superseded":true},{"cycle":"2026.02","eol":"2026-04-02","superseded":true},{"cycle":"2026.01","eol":"2026-03-06"},{"cycle":"2025.12","eol":"2026-02-03","superseded":true},{"cycle":"2025.11","eol":"2026-01-16","superseded":true},{"cycle":"2025.10","eol":"2025-12-19","superseded":true},{"cycle":"2025.09","eol":"2025-10-30","superseded":true},{"cycle":"2025.08","eol":"2025-09-29","superseded":true},{"cycle":"2025.07","eol":"2025-08-15"},{"cycle":"2025.06","eol":"2025-07-31","superseded":true},{"cycle":"2025.05","eol":"2025-07-02","superseded":true},{"cycle":"2025.04","eol":"2025-06-03","superseded":true},{"cycle":"2025.03","eol":"2025-04-30","superseded":true},{"cycle":"2025.02","eol":"2025-03-27","superseded":true},{"cycle":"2025.01","eol":"2025-02-27","superseded":true},{"cycle":"5.26","eol":"2028-06-06"},{"cycle":"5.25","eol":"2024-12-06","superseded":true},{"cycle":"5.24","eol":"2024-10-31","superseded":true},{"cycle":"5.23","eol":"2024-09-27","superseded":true},{"cycle":"5.22","eol":"2024-08-22","superseded":true},{"cycle":"5.21","eol":"2024-07-24","superseded":true},{"cycle":"5.20","eol":"2024-06-28","superseded":true},{"cycle":"5.19","eol":"2024-05-23","superseded":true},{"cycle":"5.18","eol":"2024-04-12","superseded":true},{"cycle":"5.17","eol":"2024-03-13","superseded":true},{"cycle":"5.16","eol":"2024-02-23","superseded":true},{"cycle":"5.15","eol":"2024-01-22","superseded":true},{"cycle":"5.14","eol":"2023-12-15","superseded":true},{"cycle":"5.13","eol":"2023-11-24","superseded":true},{"cycle":"5.12","eol":"2023-10-23","superseded":true},{"cycle":"5.11","eol":"2023-09-14","superseded":true},{"cycle":"5.10","eol":"2023-08-15","superseded":true},{"cycle":"5.9","eol":"2023-07-19","superseded":true},{"cycle":"5.8","eol":"2023-06-15","superseded":true},{"cycle":"5.7","eol":"2023-05-16","superseded":true},{"cycle":"5.6","eol":"2023-04-20","superseded":true},{"cycle":"5.5","eol":"2023-03-24","superseded":true},{"cycle":"5.4","eol":"2023-02-16","superseded":true},{"cycle":"5.3","eol":"2023-01-26","superseded":true},{"cycle":"5.2","eol":"2022-12-15","superseded":true},{"cycle":"5.1","eol":"2022-11-21","superseded":true},{"cycle":"4.4","eol":"2025-11-30"},{"cycle":"4.3","eol":"2022-12-16"},{"cycle":"4.2","eol":"2022-05-16"},{"cycle":"4.1","eol":"2021-12-22"},{"cycle":"4.0","eol":"2021-07-14"},{"cycle":"3.5","eol":"2022-05-27"},{"cycle":"3.4","eol":"2020-03-31"},{"cycle":"3.3","eol":"2019-04-28"},{"cycle":"3.2","eol":"2018-11-30"},{"cycle":"3.1","eol":"2018-06-13"},{"cycle":"3.0","eol":"2017-10-31"},{"cycle":"2.3","eol":"2017-04-21"},{"cycle":"2.2","eol":"2016-09-25"},{"cycle":"2.1","eol":"2015-11-29"},{"cycle":"2.0","eol":"2015-06-11"},{"cycle":"1.9","eol":"2014-11-21"},{"cycle":"1.8","eol":"2014-03-28"},{"cycle":"1.7","eol":"2013-10-18"},{"cycle":"1.6","eol":"2013-07-22"},{"cycle":"1.5","eol":"2013-03-09"},{"cycle":"1.4","eol":"2013-01-08"},{"cycle":"1.3","eol":"2012-09-12"},{"cycle":"1.2","eol":"2012-06-29"},{"cycle":"1.1","eol":"2012-01-30"},{"cycle":"1.0","eol":"2011-08-23"}]},"nextcloud":{"label":"Nextcloud","cycles":[{"cycle":"34","eol":"2027-06-30"},{"cycle":"33","eol":"2027-02-28"},{"cycle":"32","eol":"2026-09-30"},{"cycle":"31","eol":"2026-02-28"},{"cycle":"30","eol":"2025-10-31"},{"cycle":"29","eol":"2025-04-30"},{"cycle":"28","eol":"2024-12-31"},{"cycle":"27","eol":"2024-06-30"},{"cycle":"26","eol":"2024-03-31"},{"cycle":"25","eol":"2023-10-31"},{"cycle":"24","eol":"2023-04-30"},{"cycle":"23","eol":"2022-12-31"},{"cycle":"22","eol":"2022-07-31"},{"cycle":"21","eol":"2022-02-28"},{"cycle":"20","eol":"2021-11-30"},{"cycle":"19","eol":"2021-06-30"},{"cycle":"18","eol":"2021-01-31"},{"cycle":"17","eol":"2020-10-31"},{"cycle":"16","eol":"2020-06-30"},{"cycle":"15","eol":"2019-12-31"},{"cycle":"14","eol":"2019-09-30"},{"cycle":"13","eol":"2019-02-28"},{"cycle":"12","eol":"2018-11-30"},{"cycle":"11","eol":"2018-03-31"},{"cycle":"10","eol":"2017-08-31"},{"cycle":"9","eol":"2017-08-31"}]},"nginx":{"label":"nginx","cycles":[{"cycle":"1.31","eol":null},{"cycle":"1.30","eol":null},{"cycle":"1.29","eol":"2026-05-13"},{"cycle":"1.28","eol":"2026-04-14"},{"cycle":"1.27","eol":"2025-06-24"},{"cycle":"1.26","eol":"2025-04-23"},{"cycle":"1.25","eol":"2024-05-29"},{"cycle":"1.24","eol":"2024-04-23"},{"cycle":"1.23","eol":"2023-05-23"},{"cycle":"1.22","eol":"2023-04-11"},{"cycle":"1.21","eol":"2022-06-21"},{"cycle":"1.20","eol":"2022-05-24"},{"cycle":"1.19","eol":"2021-05-25"},{"cycle":"1.18","eol":"2021-04-20"},{"cycle":"1.16","eol":"2020-04-20"},{"cycle":"1.14","eol":"2019-04-23"},{"cycle":"1.12","eol":"2018-04-17"},{"cycle":"1.10","eol":"2017-04-12"},{"cycle":"1.8","eol":"2016-04-26"},{"cycle":"1.6","eol":"2015-04-21"},{"cycle":"1.4","eol":"2014-04-24"},{"cycle":"1.2","eol":"2013-04-24"},{"cycle":"1.0","eol":"2012-04-23"}]},"nodejs":{"label":"Node.js","cycles":[{"cycle":"26","eol":"2029-04-30"},{"cycle":"25","eol":"2026-06-01"},{"cycle":"24","eol":"2028-04-30"},{"cycle":"23","eol":"2025-06-01"},{"cycle":"22","eol":"2027-04-30"},{"cycle":"21","eol":"2024-06-01"},{"cycle":"20","eol":"2026-04-30"},{"cycle":"19","eol":"2023-06-01"},{"cycle":"18","eol":"2025-04-30"},{"cycle":"17","eol":"2022-06-01"},{"cycle":"16","eol":"2023-09-11"},{"cycle":"15","eol":"2021-06-01"},{"cycle":"14","eol":"2023-04-30"},{"cycle":"13","eol":"2020-06-01"},{"cycle":"12","eol":"2022-04-30"},{"cycle":"11","eol":"2019-06-30"},{"cycle":"10","eol":"2021-04-30"},{"cycle":"9","eol":"2018-06-30"},{"cycle":"8","eol":"2019-12-31"},{"cycle":"7","eol":"2017-06-30"},{"cycle":"6","eol":"2019-04-30"},{"cycle":"5","eol":"2016-06-30"},{"cycle":"4","eol":"2018-04-30"},{"cycle":"3","eol":"past"},{"cycle":"2","eol":"past"},{"cycle":"1","eol":"past"}]},"openjdk-builds-from-oracle":{"label":"OpenJDK","cycles":[{"cycle":"26","eol":"2026-09-18"},{"cycle":"25","eol":"2026-03-17"},{"cycle":"24","eol":"2025-09-16"},{"cycle":"23","eol":"2025-03-18"},{"cycle":"22","eol":"2024-09-17"},{"cycle":"21","eol":"2024-03-19"},{"cycle":"20","eol":"2023-09-19"},{"cycle":"19","eol":"2023-03-21"},{"cycle":"18","eol":"2022-09-20"},{"cycle":"17","eol":"2022-03-22"},{"cycle":"16","eol":"2021-09-14"},{"cycle":"15","eol":"2021-03-16"},{"cycle":"14","eol":"2020-09-16"},{"cycle":"13","eol":"2020-03-17"},{"cycle":"12","eol":"2019-09-17"},{"cycle":"11","eol":"2019-03-19"},{"cycle":"10","eol":"2018-09-25"},{"cycle":"9","eol":"2018-03-20"}]},"oracle-linux":{"label":"Oracle Linux","cycles":[{"cycle":"10","eol":null},{"cycle":"9","eol":"2032-06-30","paid":"2035-06-30"},{"cycle":"8","eol":"2029-07-31","paid":"2032-07-31"},{"cycle":"7","eol":"2024-12-31","paid":"2028-06-30"},{"cycle":"6","eol":"2021-03-31","paid":"2024-12-31"}]},"perl":{"label":"Perl","cycles":[{"cycle":"5.44","eol":"2029-07-15"},{"cycle":"5.42","eol":"2028-07-03"},{"cycle":"5.40","eol":"2027-06-09"},{"cycle":"5.38","eol":"2026-07-02"},{"cycle":"5.36","eol":"2025-05-27"},{"cycle":"5.34","eol":"2024-05-20"},{"cycle":"5.32","eol":"2023-06-20"},{"cycle":"5.30","eol":"2022-05-22"},{"cycle":"5.28","eol":"2021-06-23"},{"cycle":"5.26","eol":"2020-05-30"}]},"php":{"label":"PHP","cycles":[{"cycle":"8.5","eol":"2029-12-31"},{"cycle":"8.4","eol":"2028-12-31"},{"cycle":"8.3","eol":"2027-12-31"},{"cycle":"8.2","eol":"2026-12-31"},{"cycle":"8.1","eol":"2025-12-31"},{"cycle":"8.0","eol":"2023-11-26"},{"cycle":"7.4","eol":"2022-11-28"},{"cycle":"7.3","eol":"2021-12-06"},{"cycle":"7.2","eol":"2020-11-30"},{"cycle":"7.1","eol":"2019-12-01"},{"cycle":"7.0","eol":"2019-01-10"},{"cycle":"5.6","eol":"2018-12-31"},{"cycle":"5.5","eol":"2016-07-21"},{"cycle":"5.4","eol":"2015-09-14"},{"cycle":"5.3","eol":"2014-08-14"},{"cycle":"5.2","eol":"2011-01-06"},{"cycle":"5.1","eol":"2006-08-24"},{"cycle":"5.0","eol":"2005-09-05"}]},"phpmyadmin":{"label":"phpMyAdmin","cycles":[{"cycle":"5.2","eol":null},{"cycle":"5.1","eol":"2022-05-11"},{"cycle":"5.0","eol":"2021-02-24"},{"cycle":"4.9","eol":null},{"cycle":"4.8","eol":"2019-06-04"},{"cycle":"4.7","eol":"2018-04-07"},{"cycle":"4.6","eol":"2017-04-01"},{"cycle":"4.5","eol":"2016-04-01"},{"cycle":"4.4","eol":"2016-10-01"},{"cycle":"4.3","eol":"2015-10-01"},{"cycle":"4.2","eol":"2015-07-01"},{"cycle":"4.1","eol":"2015-01-01"},{"cycle":"4.0","eol":"2017-04-01"}]},"plone":{"label":"Plone","cycles":[{"cycle":"6.2","eol":"2027-12-31"},{"cycle":"6.1","eol":"2027-12-31"},{"cycle":"6.0","eol":"2027-12-31"},{"cycle":"5.2","eol":"2024-10-31"},{"cycle":"5.1","eol":"2022-12-12"},{"cycle":"5.0","eol":"2022-12-12"},{"cycle":"4.3","eol":"2022-12-12"}]},"postgresql":{"label":"PostgreSQL","cycles":[{"cycle":"18","eol":"2030-11-14"},{"cycle":"17","eol":"2029-11-08"},{"cycle":"16","eol":"2028-11-09"},{"cycle":"15","eol":"2027-11-11"},{"cycle":"14","eol":"2026-11-12"},{"cycle":"13","eol":"2025-11-13"},{"cycle":"12","eol":"2024-11-21"},{"cycle":"11","eol":"2023-11-09"},{"cycle":"10","eol":"2022-11-10"},{"cycle":"9.6","eol":"2021-11-11"},{"cycle":"9.5","eol":"2021-02-11"},{"cycle":"9.4","eol":"2020-02-13"},{"cycle":"9.3","eol":"2018-11-08"},{"cycle":"9.2","eol":"2017-11-09"},{"cycle":"9.1","eol":"2016-10-27"},{"cycle":"9.0","eol":"2015-10-08"},{"cycle":"8.4","eol":"2014-07-24"},{"cycle":"8.3","eol":"2013-02-07"},{"cycle":"8.2","eol":"2011-12-05"},{"cycle":"8.1","eol":"2010-11-08"},{"cycle":"8.0","eol":"2010-10-01"},{"cycle":"7.4","eol":"2010-10-01"},{"cycle":"7.3","eol":"2007-11-27"},{"cycle":"7.2","eol":"2007-02-04"},{"cycle":"7.1","eol":"2006-04-13"},{"cycle":"7.0","eol":"2005-05-08"},{"cycle":"6.5","eol":"2004-06-09"},{"cycle":"6.4","eol":"2003-10-30"},{"cycle":"6.3","eol":"2003-03-01"}]},"python":{"label":"Python","cycles":[{"cycle":"3.14","eol":"2030-10-31"},{"cycle":"3.13","eol":"2029-10-31"},{"cycle":"3.12","eol":"2028-10-31"},{"cycle":"3.11","eol":"2027-10-31"},{"cycle":"3.10","eol":"2026-10-31"},{"cycle":"3.9","eol":"2025-10-31"},{"cycle":"3.8","eol":"2024-10-07"},{"cycle":"3.7","eol":"2023-06-27"},{"cycle":"3.6","eol":"2021-12-23"},{"cycle":"3.5","eol":"2020-09-30"},{"cycle":"3.4","eol":"2019-03-18"},{"cycle":"3.3","eol":"2017-09-29"},{"cycle":"3.2","eol":"2016-02-20"},{"cycle":"2.7","eol":"2020-01-01"},{"cycle":"3.1","eol":"2012-04-09"},{"cycle":"3.0","eol":"2009-06-27"},{"cycle":"2.6","eol":"2013-10-29"}]},"rabbitmq":{"label":"RabbitMQ","cycles":[{"cycle":"4.3","eol":null},{"cycle":"4.2","eol":"2026-07-31","paid":"2030-06-30"},{"cycle":"4.1","eol":"2026-01-30","paid":"2028-04-29"},{"cycle":"4.0","eol":"2025-04-15","paid":"2027-09-29"},{"cycle":"3.13","eol":"2024-09-17","paid":"2027-12-30"},{"cycle":"3.12","eol":"2024-02-21","paid":"2025-06-29"},{"cycle":"3.11","eol":"2023-06-01","paid":"2024-06-29"},{"cycle":"3.10","eol":"2022-09-28","paid":"2023-12-31"},{"cycle":"3.9","eol":"2023-01-31","paid":"2023-07-31"},{"cycle":"3.8","eol":"2022-07-31","paid":"2022-07-31"},{"cycle":"3.7","eol":"2020-09-30","paid":"2020-09-30"},{"cycle":"3.6","eol":"2018-05-31","paid":"2018-05-31"},{"cycle":"3.5","eol":"2016-10-31","paid":"2016-10-31"},{"cycle":"3.4","eol":"2015-10-31","paid":"2015-10-31"},{"cycle":"3.3","eol":"2015-03-31","paid":"2015-03-31"},{"cycle":"3.2","eol":"2014-10-31","paid":"2014-10-31"},{"cycle":"3.1","eol":"2014-04-30","paid":"2014-04-30"},{"cycle":"3.0","eol":"2013-11-30","paid":"2013-11-30"}]},"redis":{"label":"Redis","cycles":[{"cycle":"8.10","eol":null},{"cycle":"8.8","eol":null},{"cycle":"8.6","eol":null},{"cycle":"8.4","eol":null},{"cycle":"8.2","eol":"2030-09-01"},{"cycle":"8.0","eol":"2026-12-01"},{"cycle":"7.4","eol":"2029-12-01"},{"cycle":"7.2","eol":"2029-12-01"},{"cycle":"7.0","eol":"2024-07-29"},{"cycle":"6.2","eol":"2027-04-01"},{"cycle":"6.0","eol":"2022-05-31"},{"cycle":"5.0","eol":"2022-04-27"}]},"redmine":{"label":"Redmine","cycles":[{"cycle":"7.0","eol":null},{"cycle":"6.1","eol":null},{"cycle":"6.0","eol":null},{"cycle":"5.1","eol":"2026-06-30"},{"cycle":"5.0","eol":"2025-09-21"},{"cycle":"4.2","eol":"2023-10-31"},{"cycle":"4.1","eol":"2022-03-28"},{"cycle":"4.0","eol":"2021-04-26"}]},"rhel":{"label":"Red Hat Enterprise Linux","cycles":[{"cycle":"10","eol":"2035-05-31","paid":"2039-05-31"},{"cycle":"9","eol":"2032-05-31","paid":"2036-05-31"},{"cycle":"8","eol":"2029-05-31","paid":"2033-05-31"},{"cycle":"7","eol":"2024-06-30","paid":"2029-05-31"},{"cycle":"6","eol":"2020-11-30","paid":"2024-06-30"},{"cycle":"5","eol":"2017-03-31","paid":"2020-11-30"},{"cycle":"4","eol":"2012-02-29","paid":"2017-03-31"}]},"rocket-chat":{"label":"Rocket.Chat","cycles":[{"cycle":"8.7","eol":"2027-01-31"},{"cycle":"8.6","eol":"2027-01-31"},{"cycle":"8.5","eol":"2027-07-31"},{"cycle":"8.4","eol":"2026-10-31"},{"cycle":"8.3","eol":"2026-10-31"},{"cycle":"8.2","eol":"2026-09-30"},{"cycle":"8.1","eol":"2026-08-31"},{"cycle":"8.0","eol":"2026-07-11"},{"cycle":"7.13","eol":"2026-06-15"},{"cycle":"7.12","eol":"2026-04-30"},{"cycle":"7.11","eol":"2026-04-13"},{"cycle":"7.10","eol":"2026-07-10"},{"cycle":"7.9","eol":"2026-01-31"},{"cycle":"7.8","eol":"2026-01-31"},{"cycle":"7.7","eol":"2025-11-30"},{"cycle":"7.6","eol":"2025-11-30"},{"cycle":"7.5","eol":"2025-10-31"},{"cycle":"7.4","eol":"2025-09-23"},{"cycle":"7.3","eol":"2025-07-31"},{"cycle":"7.2","eol":"2025-07-31"},{"cycle":"7.1","eol":"2025-06-30"},{"cycle":"7.0","eol":"2025-04-30"},{"cycle":"6.13","eol":"2025-04-30"},{"cycle":"6.12","eol":"2025-03-31"},{"cycle":"6.11","eol":"2025-02-28"},{"cycle":"6.10","eol":"2025-01-31"},{"cycle":"6.9","eol":"2024-12-31"},{"cycle":"6.8","eol":"2024-11-30"},{"cycle":"6.7","eol":"2024-10-31"},{"cycle":"6.6","eol":"2024-11-22"},{"cycle":"6.5","eol":"2024-11-22"},{"cycle":"6.4","eol":"2024-03-31"},{"cycle":"6.3","eol":"2024-11-23"},{"cycle":"6.2","eol":"2023-11-30"},{"cycle":"6.1","eol":"2023-09-30"},{"cycle":"6.0","eol":"2023-09-30"},{"cycle":"5.4","eol":"2023-06-30"},{"cycle":"5.3","eol":"2023-05-31"},{"cycle":"5.2","eol":"2023-04-30"},{"cycle":"5.1","eol":"2023-03-31"},{"cycle":"5.0","eol":"2023-01-31"},{"cycle":"4.8","eol":"2022-12-31"},{"cycle":"4.7","eol":"2022-11-30"},{"cycle":"4.6","eol":"2022-10-31"},{"cycle":"4.5","eol":"2022-09-30"},{"cycle":"4.4","eol":"2022-07-31"},{"cycle":"4.3","eol":"2022-06-30"},{"cycle":"4.2","eol":"2022-05-31"},{"cycle":"4.1","eol":"2022-06-02"},{"cycle":"4.0","eol":"2022-04-30"},{"cycle":"3.18","eol":"2022-05-30"},{"cycle":"3.17","eol":"2022-01-31"},{"cycle":"3.16","eol":"2021-12-31"},{"cycle":"3.15","eol":"2021-11-30"},{"cycle":"3.14","eol":"2021-10-31"},{"cycle":"3.13","eol":"2021-10-31"},{"cycle":"3.12","eol":"2021-08-31"},{"cycle":"3.11","eol":"2021-08-31"},{"cycle":"3.10","eol":"2021-06-30"},{"cycle":"3.9","eol":"2021-05-31"},{"cycle":"3.8","eol":"2021-05-31"},{"cycle":"3.7","eol":"2021-03-31"},{"cycle":"3.6","eol":"2021-02-28"},{"cycle":"3.5","eol":"2021-01-31"},{"cycle":"3.4","eol":"2020-12-31"},{"cycle":"3.3","eol":"2020-11-30"},{"cycle":"3.2","eol":"2020-10-31"},{"cycle":"3.1","eol":"2020-10-31"},{"cycle":"3.0","eol":"2020-08-31"},{"cycle":"2.4","eol":"2020-06-30"},{"cycle":"2.3","eol":"2020-05-31"},{"cycle":"2.2","eol":"2020-04-30"},{"cycle":"2.1","eol":"2020-03-31"},{"cycle":"2.0","eol":"2020-03-31"},{"cycle":"1.3","eol":"2020-02-29"},{"cycle":"1.2","eol":"2019-12-31"},{"cycle":"1.1","eol":"2019-11-30"},{"cycle":"1.0","eol":"2019-10-31"}]},"rocky-linux":{"label":"Rocky Linux","cycles":[{"cycle":"10","eol":"2035-05-31"},{"cycle":"9","eol":"2032-05-31"},{"cycle":"8","eol":"2029-05-31"}]},"ros":{"label":"ROS","cycles":[{"cycle":"noetic","eol":"2025-05-01"},{"cycle":"melodic","eol":"2023-04-01"},{"cycle":"lunar","eol":"2019-05-01"},{"cycle":"kinetic","eol":"2021-05-01"}]},"ruby":{"label":"Ruby","cycles":[{"cycle":"4.0","eol":"2029-03-31"},{"cycle":"3.4","eol":"2028-03-31"},{"cycle":"3.3","eol":"2027-03-31"},{"cycle":"3.2","eol":"2026-03-31"},{"cycle":"3.1","eol":"2025-03-26"},{"cycle":"3.0","eol":"2024-04-23"},{"cycle":"2.7","eol":"2023-03-31"},{"cycle":"2.6","eol":"2022-03-31"},{"cycle":"2.5","eol":"2021-03-31"},{"cycle":"2.4","eol":"2020-03-31"},{"cycle":"2.3","eol":"2019-03-31"},{"cycle":"2.2","eol":"2018-03-31"},{"cycle":"2.1","eol":"2017-03-31"},{"cycle":"2.0.0","eol":"2016-02-24"},{"cycle":"1.9.3","eol":"2015-02-23"}]},"rust":{"label":"Rust","cycles":[{"cycle":"1.98","eol":null},{"cycle":"1.97","eol":"2026-08-20","superseded":true},{"cycle":"1.96","eol":"2026-07-09","superseded":true},{"cycle":"1.95","eol":"2026-05-28","superseded":true},{"cycle":"1.94","eol":"2026-04-16","superseded":true},{"cycle":"1.93","eol":"2026-03-06","superseded":true},{"cycle":"1.92","eol":"2026-01-22","superseded":true},{"cycle":"1.91","eol":"2025-12-11","superseded":true},{"cycle":"1.90","eol":"2025-10-30","superseded":true},{"cycle":"1.89","eol":"2025-09-18","superseded":true},{"cycle":"1.88","eol":"2025-08-07","superseded":true},{"cycle":"1.87","eol":"2025-06-26","superseded":true},{"cycle":"1.86","eol":"2025-05-15","superseded":true},{"cycle":"1.85","eol":"2025-04-03","superseded":true},{"cycle":"1.84","eol":"2025-02-20","superseded":true},{"cycle":"1.83","eol":"2025-01-09","superseded":true},{"cycle":"1.82","eol":"2024-11-28","superseded":true},{"cycle":"1.81","eol":"2024-10-17","superseded":true},{"cycle":"1.80","eol":"2024-09-05","superseded":true},{"cycle":"1.79","eol":"2024-07-25","superseded":true},{"cycle":"1.78","eol":"2024-06-13","superseded":true},{"cycle":"1.77","eol":"2024-05-02","superseded":true},{"cycle":"1.76","eol":"2024-03-21","superseded":true},{"cycle":"1.75","eol":"2024-02-08","superseded":true},{"cycle":"1.74","eol":"2023-12-28","superseded":true},{"cycle":"1.73","eol":"2023-11-17","superseded":true},{"cycle":"1.72","eol":"2023-10-06","superseded":true},{"cycle":"1.71","eol":"2023-08-25","superseded":true},{"cycle":"1.70","eol":"2023-07-14","superseded":true},{"cycle":"1.69","eol":"2023-06-02","superseded":true},{"cycle":"1.68","eol":"2023-04-21","superseded":true},{"cycle":"1.67","eol":"2023-03-10","superseded":true},{"cycle":"1.66","eol":"2023-01-27","superseded":true},{"cycle":"1.65","eol":"2022-12-16","superseded":true},{"cycle":"1.64","eol":"2022-11-04","superseded":true},{"cycle":"1.63","eol":"2022-09-23","superseded":true},{"cycle":"1.62","eol":"2022-09-12"},{"cycle":"1.61","eol":"2022-07-01","superseded":true},{"cycle":"1.60","eol":"2022-05-20","superseded":true},{"cycle":"1.59","eol":"2022-04-08","superseded":true},{"cycle":"1.58","eol":"2022-02-25","superseded":true},{"cycle":"1.57","eol":"2022-01-14","superseded":true},{"cycle":"1.56","eol":"2021-12-03","superseded":true},{"cycle":"1.55","eol":"2021-10-22","superseded":true},{"cycle":"1.54","eol":"2021-09-10","superseded":true},{"cycle":"1.53","eol":"2021-07-30","superseded":true},{"cycle":"1.52","eol":"2021-06-18","superseded":true},{"cycle":"1.51","eol":"2021-05-07","superseded":true},{"cycle":"1.50","eol":"2021-03-26","superseded":true},{"cycle":"1.49","eol":"2021-02-12","superseded":true},{"cycle":"1.48","eol":"2021-01-01","superseded":true},{"cycle":"1.47","eol":"2020-11-20","superseded":true},{"cycle":"1.46","eol":"2020-10-08","superseded":true},{"cycle":"1.45","eol":"2020-08-28","superseded":true},{"cycle":"1.44","eol":"2020-07-17","superseded":true},{"cycle":"1.43","eol":"2020-06-05","superseded":true},{"cycle":"1.42","eol":"2020-04-24","superseded":true},{"cycle":"1.41","eol":"2020-03-13","superseded":true},{"cycle":"1.40","eol":"2020-01-31","superseded":true},{"cycle":"1.39","eol":"2019-12-20","superseded":true},{"cycle":"1.38","eol":"2019-11-08","superseded":true},{"cycle":"1.37","eol":"2019-09-27","superseded":true},{"cycle":"1.36","eol":"2019-08-16","superseded":true},{"cycle":"1.35","eol":"2019-07-04","superseded":true},{"cycle":"1.34","eol":"2019-05-24","superseded":true},{"cycle":"1.33","eol":"2019-04-12","superseded":true},{"cycle":"1.32","eol":"2019-03-01","superseded":true},{"cycle":"1.31","eol":"2019-01-18","superseded":true},{"cycle":"1.30","eol":"2018-12-07","superseded":true},{"cycle":"1.29","eol":"2018-10-26","superseded":true}]},"sapmachine":{"label":"SapMachine","cycles":[{"cycle":"26","eol":"2026-09-15"},{"cycle":"25","eol":"2030-09-30"},{"cycle":"24","eol":"2025-09-16"},{"cycle":"23","eol":"2025-03-18"},{"cycle":"22","eol":"2024-09-17"},{"cycle":"21","eol":"2028-09-01"},{"cycle":"20","eol":"2023-09-19"},{"cycle":"19","eol":"2023-03-17"},{"cycle":"18","eol":"2022-09-19"},{"cycle":"17","eol":"2026-09-01"},{"cycle":"16","eol":"2021-09-14"},{"cycle":"15","eol":"2021-03-15"},{"cycle":"14","eol":"2020-09-16"},{"cycle":"13","eol":"2020-03-18"},{"cycle":"12","eol":"2019-09-18"},{"cycle":"11","eol":"2024-12-01"},{"cycle":"10","eol":"2018-09-25"}]},"solr":{"label":"Apache Solr","cycles":[{"cycle":"10","eol":null},{"cycle":"9","eol":null},{"cycle":"8","eol":"2024-10-25"},{"cycle":"7","eol":"2022-05-11"},{"cycle":"6","eol":"2019-03-13"},{"cycle":"5","eol":"2017-10-24"},{"cycle":"4","eol":"past"},{"cycle":"3","eol":"past"},{"cycle":"1","eol":"past"}]},"sonarqube-server":{"label":"SonarQube Server","cycles":[{"cycle":"2026.4","eol":null},{"cycle":"2026.3","eol":"2026-07-23","superseded":true},{"cycle":"2026.2","eol":"2026-05-21","superseded":true},{"cycle":"2026.1","eol":"2027-08-02"},{"cycle":"2025.6","eol":"2026-01-30","superseded":true},{"cycle":"2025.5","eol":"2025-12-12","superseded":true},{"cycle":"2025.4","eol":"2027-01-30"},{"cycle":"2025.3","eol":"2025-07-29","superseded":true},{"cycle":"2025.2","eol":"2025-05-26","superseded":true},{"cycle":"2025.1","eol":"2026-07-01"},{"cycle":"10","eol":"2025-03-26"},{"cycle":"9","eol":"2025-01-20"},{"cycle":"8","eol":"2023-02-07"},{"cycle":"7","eol":"2021-05-04"}]},"telegraf":{"label":"Telegraf","cycles":[{"cycle":"1.39","eol":null},{"cycle":"1.38","eol":null},{"cycle":"1.37","eol":"2026-06-08"},{"cycle":"1.36","eol":"2026-03-09"},{"cycle":"1.35","eol":"2025-12-08"},{"cycle":"1.34","eol":"2025-09-08"},{"cycle":"1.33","eol":"2025-06-16"},{"cycle":"1.32","eol":"2025-03-10"},{"cycle":"1.31","eol":"2024-12-09"},{"cycle":"1.30","eol":"2024-09-09"},{"cycle":"1.29","eol":"2024-06-10"},{"cycle":"1.28","eol":"2024-03-11"},{"cycle":"1.27","eol":"2023-12-11"},{"cycle":"1.26","eol":"2023-09-11"},{"cycle":"1.25","eol":"2023-06-12"},{"cycle":"1.24","eol":"2023-03-13"},{"cycle":"1.23","eol":"2022-12-12"},{"cycle":"1.22","eol":"2022-09-12"},{"cycle":"1.21","eol":"2022-06-13"},{"cycle":"1.20","eol":"2022-03-23"},{"cycle":"1.19","eol":"2021-12-15"},{"cycle":"1.18","eol":"2021-09-17"},{"cycle":"1.17","eol":"2021-06-17"},{"cycle":"1.16","eol":"2021-03-17"},{"cycle":"1.15","eol":"2020-12-18"},{"cycle":"1.14","eol":"2020-10-21"},{"cycle":"1.13","eol":"2020-07-22"},{"cycle":"1.12","eol":"2020-03-26"},{"cycle":"1.11","eol":"2019-12-12"},{"cycle":"1.10","eol":"2019-09-03"},{"cycle":"1.9","eol":"2019-06-11"},{"cycle":"1.8","eol":"2019-03-05"},{"cycle":"1.7","eol":"2018-11-20"},{"cycle":"1.6","eol":"2018-09-21"},{"cycle":"1.5","eol":"2018-06-12"},{"cycle":"1.4","eol":"2018-04-16"},{"cycle":"1.3","eol":"2017-12-14"},{"cycle":"1.2","eol":"2017-09-05"},{"cycle":"1.1","eol":"2017-05-15"},{"cycle":"1.0","eol":"2017-01-23"}]},"tomcat":{"label":"Apache Tomcat","cycles":[{"cycle":"11.0","eol":null},{"cycle":"10.1","eol":null},{"cycle":"10.0","eol":"2022-10-31"},{"cycle":"9.0","eol":"2027-03-31"},{"cycle":"8.5","eol":"2024-03-31"},{"cycle":"8.0","eol":"2018-06-30"},{"cycle":"7","eol":"2021-03-31"},{"cycle":"6","eol":"2016-12-31"},{"cycle":"5","eol":"2012-09-30"}]},"traefik":{"label":"Traefik","cycles":[{"cycle":"3.7","eol":null},{"cycle":"3.6","eol":"2026-08-16"},{"cycle":"3.5","eol":"2025-11-07","superseded":true},{"cycle":"3.4","eol":"2025-07-23","superseded":true},{"cycle":"3.3","eol":"2025-05-05","superseded":true},{"cycle":"3.2","eol":"2025-01-06","superseded":true},{"cycle":"3.1","eol":"2024-10-28","superseded":true},{"cycle":"3.0","eol":"2024-07-15","superseded":true},{"cycle":"2.11","eol":"2026-02-01"},{"cycle":"2.10","eol":"2024-02-12","superseded":true},{"cycle":"2.9","eol":"2023-04-24","superseded":true},{"cycle":"2.8","eol":"2022-10-03","superseded":true},{"cycle":"2.7","eol":"2022-06-29","superseded":true},{"cycle":"2.6","eol":"2022-05-24","superseded":true},{"cycle":"2.5","eol":"2022-01-24","superseded":true},{"cycle":"2.4","eol":"2021-08-17","superseded":true},{"cycle":"2.3","eol":"2021-01-19","superseded":true},{"cycle":"2.2","eol":"2020-09-23","superseded":true},{"cycle":"2.1","eol":"2020-03-25","superseded":true},{"cycle":"2.0","eol":"2019-12-11","superseded":true},{"cycle":"1.7","eol":"2021-12-31"}]},"ubuntu":{"label":"Ubuntu","cycles":[{"cycle":"26.04","codename":"resolute","eol":"2031-04-30","paid":"2036-04-30"},{"cycle":"25.10","codename":"questing","eol":"2026-07-01"},{"cycle":"25.04","codename":"plucky","eol":"2026-01-17"},{"cycle":"24.10","codename":"oracular","eol":"2025-07-10"},{"cycle":"24.04","codename":"noble","eol":"2029-05-31","paid":"2036-05-31"},{"cycle":"23.10","codename":"mantic","eol":"2024-07-12"},{"cycle":"23.04","codename":"lunar","eol":"2024-01-20"},{"cycle":"22.10","codename":"kinetic","eol":"2023-07-20"},{"cycle":"22.04","codename":"jammy","eol":"2027-04-01","paid":"2032-04-09"},{"cycle":"21.10","codename":"impish","eol":"2022-07-14"},{"cycle":"21.04","codename":"hirsute","eol":"2022-01-20"},{"cycle":"20.10","codename":"groovy","eol":"2021-07-22"},{"cycle":"20.04","codename":"focal","eol":"2025-05-31","paid":"2030-04-02"},{"cycle":"19.10","codename":"eoan","eol":"2020-07-06"},{"cycle":"19.04","codename":"disco","eol":"2020-01-23"},{"cycle":"18.10","codename":"cosmic","eol":"2019-07-18"},{"cycle":"18.04","codename":"bionic","eol":"2023-05-31","paid":"2028-04-01"},{"cycle":"17.10","codename":"artful","eol":"2018-07-19"},{"cycle":"17.04","codename":"zesty","eol":"2018-01-13"},{"cycle":"16.10","codename":"yakkety","eol":"2017-07-20"},{"cycle":"16.04","codename":"xenial","eol":"2021-04-02","paid":"2026-04-02"},{"cycle":"15.10","codename":"wily","eol":"2016-07-28"},{"cycle":"15.04","codename":"vivid","eol":"2016-02-04"},{"cycle":"14.10","codename":"utopic","eol":"2015-07-23"},{"cycle":"14.04","codename":"trusty","eol":"2019-04-02","paid":"2024-04-02"},{"cycle":"13.10","codename":"saucy","eol":"2014-07-17"},{"cycle":"13.04","codename":"raring","eol":"2014-01-27"},{"cycle":"12.10","codename":"quantal","eol":"2014-05-16"},{"cycle":"12.04","codename":"precise","eol":"2017-04-28","paid":"2019-04-26"},{"cycle":"11.10","codename":"oneiric","eol":"2013-05-09"},{"cycle":"11.04","codename":"natty","eol":"2012-10-28"},{"cycle":"10.10","codename":"maverick","eol":"2012-04-10"},{"cycle":"10.04","codename":"lucid","eol":"2013-05-09"},{"cycle":"9.10","codename":"karmic","eol":"2011-04-30"},{"cycle":"9.04","codename":"jaunty","eol":"2010-10-23"},{"cycle":"8.10","codename":"intrepid","eol":"2010-04-30"},{"cycle":"8.04","codename":"hardy","eol":"2013-05-09"},{"cycle":"7.10","codename":"gutsy","eol":"2009-04-18"},{"cycle":"7.04","codename":"feisty","eol":"2008-10-19"},{"cycle":"6.10","codename":"edgy","eol":"2008-04-26"},{"cycle":"6.06","codename":"dapper","eol":"2011-06-01"},{"cycle":"5.10","codename":"breezy","eol":"2007-04-13"},{"cycle":"5.04","codename":"hoary","eol":"2006-10-31"},{"cycle":"4.10","codename":"warty","eol":"2006-04-30"}]},"vinyl-cache":{"label":"Varnish","cycles":[{"cycle":"9.0","eol":"2027-03-16"},{"cycle":"8.0","eol":"2026-09-15"},{"cycle":"7.7","eol":"2026-03-15"},{"cycle":"7.6","eol":"2025-09-15"},{"cycle":"7.5","eol":"2025-03-15"},{"cycle":"7.4","eol":"2024-09-15"},{"cycle":"7.3","eol":"2024-03-15"},{"cycle":"7.2","eol":"2023-09-15"},{"cycle":"7.1","eol":"2023-03-15"},{"cycle":"7.0","eol":"2022-09-15"},{"cycle":"6.0","eol":null}]},"vmware-photon":{"label":"Photon OS","cycles":[{"cycle":"5.0","eol":null},{"cycle":"4.0","eol":"2027-10-11"},{"cycle":"3.0","eol":"2025-10-02"},{"cycle":"2.0","eol":"2022-12-01"},{"cycle":"1.0","eol":"2022-02-28"}]},"wordpress":{"label":"WordPress","cycles":[{"cycle":"7.1","eol":null},{"cycle":"7.0","eol":"2026-08-19","superseded":true},{"cycle":"6.9","eol":"2026-05-20","superseded":true},{"cycle":"6.8","eol":"2025-12-02","superseded":true},{"cycle":"6.7","eol":"2025-04-15","superseded":true},{"cycle":"6.6","eol":"2024-11-12","superseded":true},{"cycle":"6.5","eol":"2024-07-16","superseded":true},{"cycle":"6.4","eol":"2024-04-02","superseded":true},{"cycle":"6.3","eol":"2023-11-07","superseded":true},{"cycle":"6.2","eol":"2023-08-08","superseded":true},{"cycle":"6.1","eol":"2023-03-29","superseded":true},{"cycle":"6.0","eol":"2022-11-01","superseded":true},{"cycle":"5.9","eol":"2022-05-24","superseded":true},{"cycle":"5.8","eol":"2022-01-25","superseded":true},{"cycle":"5.7","eol":"2021-07-20","superseded":true},{"cycle":"5.6","eol":"2021-03-09","superseded":true},{"cycle":"5.5","eol":"2020-12-08","superseded":true},{"cycle":"5.4","eol":"2020-08-11","superseded":true},{"cycle":"5.3","eol":"2020-03-31","superseded":true},{"cycle":"5.2","eol":"2019-11-12","superseded":true},{"cycle":"5.1","eol":"2019-05-07","superseded":true},{"cycle":"5.0","eol":"2019-02-21","superseded":true},{"cycle":"4.9","eol":"2018-12-06","superseded":true},{"cycle":"4.8","eol":"2017-11-16","superseded":true},{"cycle":"4.7","eol":"2017-06-08","superseded":true},{"cycle":"4.6","eol":"2016-12-06","superseded":true},{"cycle":"4.5","eol":"2016-08-16","superseded":true},{"cycle":"4.4","eol":"2016-04-12","superseded":true},{"cycle":"4.3","eol":"2015-12-08","superseded":true},{"cycle":"4.2","eol":"2015-08-18","superseded":true},{"cycle":"4.1","eol":"2015-04-23","superseded":true},{"cycle":"4.0","eol":"2014-12-18","superseded":true},{"cycle":"3.9","eol":"2014-09-04","superseded":true},{"cycle":"3.8","eol":"2014-04-16","superseded":true},{"cycle":"3.7","eol":"2013-12-12","superseded":true},{"cycle":"3.6","eol":"2013-10-24","superseded":true}]},"zookeeper":{"label":"Apache ZooKeeper","cycles":[{"cycle":"3.9","eol":null},{"cycle":"3.8","eol":null},{"cycle":"3.7","eol":"2024-01-19"},{"cycle":"3.6","eol":"2022-12-30"},{"cycle":"3.5","eol":"2022-06-01"},{"cycle":"3.4","eol":"2020-06-01"}]}}}');
;// CONCATENATED MODULE: ./lib/src/core/end-of-life/bundled-table.js

/** The table that comes with the gate. */
const END_OF_LIFE = end_of_life_namespaceObject;

;// CONCATENATED MODULE: ./lib/src/core/judge/passed-over.js
/** Says what was skipped and how to have it judged; empty if nothing was. */
function describePassedOver({ templates, lookAlikes, leftOut = [], strangers = [], }) {
    const note = (file, message) => ({
        file,
        line: 0,
        column: 0,
        level: 'warning',
        message,
    });
    const [first, ...others] = [...templates].sort();
    const more = others.length === 0 ? '' : ` This file and ${others.length} more were skipped.`;
    const [left, ...alsoLeft] = [...leftOut].sort();
    return [
        ...(first === undefined
            ? []
            : [
                note(first, `${others.length + 1} ${others.length === 0 ? 'Dockerfile template was' : 'Dockerfile templates were'} skipped: a template is in a language of its own. The generated file is judged if it is committed; list templates that are valid Dockerfiles in \`settings.files\`.${more}`),
            ]),
        ...(left === undefined
            ? []
            : [
                note(left, `This file was not judged, although it has the name of a Dockerfile and looks like one: it is not in \`settings.files\` of the policy.${alsoLeft.length === 0 ? '' : ` The same is true of ${alsoLeft.length} more.`} If it is built, add it there; otherwise add it to \`settings.ignore\`.`),
            ]),
        ...strangers.map((path) => note(path, 'This file was named, so it is read as a Dockerfile, but it does not begin like one. For a compose file, a workflow or a script, name the Dockerfiles that it builds, or their folder.')),
        ...[...lookAlikes]
            .sort()
            .map((path) => note(path, "This changed file was not judged, but its first instruction looks like a Dockerfile's. If it is built, add it to `settings.files` of the policy.")),
    ];
}

;// CONCATENATED MODULE: ./lib/src/core/builds/inline-places.js
/** Moves what was read of an inline Dockerfile to its places in the build file. */
function openInlinePlaces({ lines }) {
    const last = lines.at(-1)?.line ?? 1;
    const moveLine = (line) => lines[line - 1]?.line ?? last;
    /** Where escapes or interpolation shift the columns, the whole line is meant. */
    function movePlace({ line, column, endLine, endColumn }) {
        const [start, end] = [lines[line - 1], lines[endLine - 1]];
        if (start?.column == null || end?.column == null) {
            const first = moveLine(line);
            return {
                line: first,
                column: 1,
                endLine: Math.max(first, moveLine(endLine)),
                endColumn: 1,
                inexact: true,
            };
        }
        return {
            line: start.line,
            column: start.column + column - 1,
            endLine: end.line,
            endColumn: end.column + endColumn - 1,
        };
    }
    const moveUse = (use) => ({
        ...use,
        ...movePlace(use),
        ...(use.copiedIn === undefined ? {} : { copiedIn: use.copiedIn.map(moveLine) }),
    });
    const moveLined = (item) => ({
        ...item,
        line: moveLine(item.line),
    });
    return {
        moveReading: (reading) => ({
            ...reading,
            stages: reading.stages.map(moveLined),
            images: reading.images.map(moveUse),
            problem: reading.problem && moveLined(reading.problem),
            ...(reading.skew === undefined ? {} : { skew: moveLined(reading.skew) }),
            ...(reading.otherProblems === undefined ? {} : { otherProblems: reading.otherProblems.map(moveLined) }),
            ...(reading.openBases === undefined ? {} : { openBases: reading.openBases.map(moveUse) }),
        }),
        moveExceptions: (exceptions) => exceptions.map((exception) => ({
            ...exception,
            line: moveLine(exception.line),
            ...('coversLine' in exception ? { coversLine: moveLine(exception.coversLine) } : {}),
        })),
    };
}

// EXTERNAL MODULE: ./lib/src/core/dockerfile/go/byte-string.js
var byte_string = __webpack_require__(2354);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/refusal.js
/**
 * BuildKit's `return err`, thrown inside the reader and caught in `readDockerfile`: it never leaves this folder.
 * `line` is null if only the caller knows the place. It is not an Error: hostile files cause many, and a stack trace
 * costs more than reading them.
 */
class Refusal {
    text;
    phase;
    line;
    constructor(text, phase = null, line = null) {
        this.text = text;
        this.phase = phase;
        this.line = line;
    }
}
/** Adds place and phase to a refusal that does not have them yet; anything else is rethrown. */
function placeRefusal(error, phase, line) {
    if (error instanceof Refusal) {
        error.phase ??= phase;
        error.line ??= line;
    }
    return error;
}
/** The gate's own limit, not one of BuildKit's, and never a pass. */
function refuseLimit(what) {
    return new Refusal(`${what}: more than the gate follows`, 'limit');
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/go/unicode.js

/** Go's `unicode.IsSpace`: neither JavaScript's `\s` (U+FEFF) nor ASCII only. */
function isSpace(rune) {
    if (rune < 0x80)
        return rune === 0x20 || (rune >= 0x09 && rune <= 0x0d);
    return (rune === 0x85 ||
        rune === 0xa0 ||
        rune === 0x1680 ||
        (rune >= 0x2000 && rune <= 0x200a) ||
        rune === 0x2028 ||
        rune === 0x2029 ||
        rune === 0x202f ||
        rune === 0x205f ||
        rune === 0x3000);
}
/** Index of the first character from `at` on that is not a space, at most `end`. */
function skipSpaces(text, at, end = text.length) {
    let next = at;
    while (next < end) {
        const code = text.charCodeAt(next);
        if (code < 0x80) {
            if (code !== 0x20 && (code < 0x09 || code > 0x0d))
                return next;
            next++;
            continue;
        }
        const packed = (0,byte_string/* decodeRune */.j6)(text, next);
        if (!isSpace((0,byte_string/* runeOf */.AP)(packed)))
            return next;
        next += (0,byte_string/* widthOf */.qz)(packed);
    }
    return next;
}
/** Index after the last character before `end` that is not a space, not before `start`. */
function skipSpacesBack(text, start, end) {
    let last = end;
    while (last > start) {
        const code = text.charCodeAt(last - 1);
        if (code < 0x80) {
            if (code !== 0x20 && (code < 0x09 || code > 0x0d))
                return last;
            last--;
            continue;
        }
        const width = spaceWidthBefore(text, start, last);
        if (width === 0)
            return last;
        last -= width;
    }
    return last;
}
function spaceWidthBefore(text, start, end) {
    for (const width of [2, 3]) {
        if (end - width < start)
            return 0;
        const packed = (0,byte_string/* decodeRune */.j6)(text, end - width);
        if ((0,byte_string/* widthOf */.qz)(packed) === width)
            return isSpace((0,byte_string/* runeOf */.AP)(packed)) ? width : 0;
    }
    return 0;
}
/** Go's `strings.TrimSpace`. */
function trimSpaces(text) {
    const start = skipSpaces(text, 0);
    return text.slice(start, skipSpacesBack(text, start, text.length));
}
// Go 1.26 knows Unicode 15.0, Node a later one: letters and digits that came after 15.0, as `from-to` in hexadecimal.
const NEWER = '88f c5c cdc 1c89-1c8a a7cb-a7cf a7d2 a7d4 a7da-a7dc a7f1 105c0-105f3 10940-10959 10d40-10d65 10d6f-10d85 ' +
    '10ec2-10ec7 11380-11389 1138b 1138e 11390-113b5 113b7 113d1 113d3 116d0-116e3 11bc0-11be0 11bf0-11bf9 ' +
    '11db0-11ddb 11de0-11de9 13460-143fa 16100-1611d 16130-16139 16d40-16d6c 16d70-16d79 16ea0-16eb8 16ebb-16ed3 ' +
    '16ff2-16ff3 187f8-187ff 18cff 18d09-18d1e 18d80-18df2 1ccf0-1ccf9 1e5d0-1e5ed 1e5f0-1e5fa 1e6c0-1e6de ' +
    '1e6e0-1e6e2 1e6e4-1e6e5 1e6e7-1e6ed 1e6f0-1e6f4 1e6fe-1e6ff 2b73a-2b73f 2cea2-2cead 2ebf0-2ee5d 323b0-33479';
let newer;
function isNewer(rune) {
    newer ??= NEWER.split(' ').map((range) => {
        const [from = '', to = from] = range.split('-');
        return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    });
    return newer.some(([from, to]) => rune >= from && rune <= to);
}
/** Go's `unicode.IsLetter`. */
function isLetter(rune) {
    if (rune < 0x80)
        return (rune >= 0x61 && rune <= 0x7a) || (rune >= 0x41 && rune <= 0x5a);
    return rune !== 0xfffd && /\p{L}/u.test(String.fromCodePoint(rune)) && !isNewer(rune);
}
/** Go's `unicode.IsDigit`. */
function isDigit(rune) {
    if (rune < 0x80)
        return rune >= 0x30 && rune <= 0x39;
    return /\p{Nd}/u.test(String.fromCodePoint(rune)) && !isNewer(rune);
}
/** Go's `unicode.IsPrint`. */
function isPrint(rune) {
    if (rune < 0x80)
        return rune >= 0x20 && rune !== 0x7f;
    return /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(String.fromCodePoint(rune)) && !isNewer(rune);
}
/** Go's `strings.ToLower`: character by character, so `İ` becomes `i` and `Σ` has one lower-case form. */
function toLower(text) {
    return (0,byte_string/* isAscii */.ER)(text) ? text.toLowerCase() : mapRunes(text, lowerRune);
}
/** Go's `strings.ToUpper`: `ß` stays. */
function toUpper(text) {
    return (0,byte_string/* isAscii */.ER)(text) ? text.toUpperCase() : mapRunes(text, upperRune);
}
function mapRunes(text, map) {
    let out = '';
    for (let at = 0; at < text.length;) {
        const packed = (0,byte_string/* decodeRune */.j6)(text, at);
        out += (0,byte_string/* encodeRune */.jU)(map((0,byte_string/* runeOf */.AP)(packed)));
        at += (0,byte_string/* widthOf */.qz)(packed);
    }
    return out;
}
function lowerRune(rune) {
    return rune === 0x130 ? 0x69 : onlyRune(String.fromCodePoint(rune).toLowerCase(), rune);
}
function upperRune(rune) {
    return onlyRune(String.fromCodePoint(rune).toUpperCase(), rune);
}
function onlyRune(mapped, otherwise) {
    const rune = mapped.codePointAt(0) ?? otherwise;
    return String.fromCodePoint(rune).length === mapped.length ? rune : otherwise;
}

// EXTERNAL MODULE: ./lib/src/core/image/reference.js
var image_reference = __webpack_require__(3923);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/go/quote.js


const NAMED = {
    7: '\\a',
    8: '\\b',
    12: '\\f',
    10: '\\n',
    13: '\\r',
    9: '\\t',
    11: '\\v',
    34: '\\"',
    92: '\\\\',
};
/** Go's `%q`, in which BuildKit's messages name what they are about. */
function quote(text) {
    let out = '"';
    for (let at = 0; at < text.length;) {
        const packed = (0,byte_string/* decodeRune */.j6)(text, at);
        const rune = (0,byte_string/* runeOf */.AP)(packed);
        const width = (0,byte_string/* widthOf */.qz)(packed);
        out += quoteRune(text, at, rune, width);
        at += width;
    }
    return `${out}"`;
}
function quoteRune(text, at, rune, width) {
    const named = NAMED[rune];
    if (named !== undefined)
        return named;
    if (rune === byte_string/* RUNE_ERROR */.yS && width === 1)
        return `\\x${hex(text.charCodeAt(at), 2)}`;
    if (isPrint(rune))
        return text.slice(at, at + width);
    if (rune < 0x20 || rune === 0x7f)
        return `\\x${hex(rune, 2)}`;
    return rune < 0x10000 ? `\\u${hex(rune, 4)}` : `\\U${hex(rune, 8)}`;
}
function hex(value, digits) {
    return value.toString(16).padStart(digits, '0');
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/platform.js



const OS = /^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/;
const OS_TEXT = '^([A-Za-z0-9_-]+)(?:\\(([A-Za-z0-9_.%-]*)((?:\\+[A-Za-z0-9_.%-]+)*)\\))?$';
const SPECIFIER = /^[A-Za-z0-9_.-]+$/;
const SPECIFIER_TEXT = '^[A-Za-z0-9_.-]+$';
const SYSTEMS = new Set('aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos'.split(' '));
const ARCHITECTURES = new Set(('386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 ' +
    'mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm').split(' '));
const known = new Map();
/**
 * `os/arch[/variant]`, `os` or `arch`, on a linux/amd64 builder.
 * @throws Refusal as `Parse` of github.com/containerd/platforms fails.
 */
function parsePlatform(specifier) {
    const earlier = known.get(specifier);
    if (earlier !== undefined)
        return earlier;
    const platform = readPlatform(specifier);
    // A few recur again and again; hostile files may have any number.
    if (known.size < 32 && specifier.length < 32)
        known.set(specifier, platform);
    return platform;
}
function readPlatform(specifier) {
    if (specifier.includes('*'))
        throw refuse(`${quote(specifier)}: wildcards not yet supported`);
    const parts = specifier.split('/');
    // Go splits into four at most; the fourth with a slash in it is as wrong as a fifth.
    if (parts.length > 4)
        parts.splice(3, parts.length, parts.slice(3).join('/'));
    const system = parseSystem(parts[0] ?? '', specifier);
    for (const part of parts.slice(1)) {
        if (SPECIFIER.test(part))
            continue;
        const rule = `platform specifier component must match ${quote(SPECIFIER_TEXT)}`;
        throw refuse(`${quote(part)} is an invalid component of ${quote(specifier)}: ${rule}`);
    }
    const [first = '', architecture, variant = '', tooMany] = parts;
    if (tooMany !== undefined)
        throw refuse(`${quote(specifier)}: cannot parse platform specifier`);
    if (architecture === undefined)
        return parseSingle(first, system, specifier);
    const machine = normalizeMachine(architecture, variant);
    if (parts.length === 2 && machine.architecture === 'arm' && machine.variant === 'v7')
        machine.variant = '';
    if (parts.length === 3 && machine.architecture === 'arm64' && machine.variant === '')
        machine.variant = 'v8';
    return { ...system, ...machine };
}
function parseSystem(part, specifier) {
    const match = OS.exec(part);
    if (match === null) {
        const rule = `OSAndVersion specifier component must match ${quote(OS_TEXT)}`;
        throw refuse(`${quote(part)} is an invalid OS component of ${quote(specifier)}: ${rule}`);
    }
    const [, os = '', version = '', features = ''] = match;
    return {
        os: normalizeSystem(os),
        osVersion: decodeOption(version, `${quote(specifier)} has an invalid OS version ${quote(version)}`),
        osFeatures: features
            .split('+')
            .slice(1)
            .map((feature) => decodeOption(feature, `${quote(specifier)} has invalid OS features: invalid os feature ${quote(feature)}`))
            .filter((feature) => feature !== ''),
    };
}
function parseSingle(part, system, specifier) {
    if (SYSTEMS.has(system.os))
        return { ...system, architecture: 'amd64', variant: '' };
    const machine = normalizeMachine(part, '');
    if (machine.architecture === 'arm' && machine.variant === 'v7')
        machine.variant = '';
    if (!ARCHITECTURES.has(machine.architecture)) {
        throw refuse(`${quote(specifier)}: unknown operating system or architecture`);
    }
    return { ...system, os: 'linux', ...machine };
}
function refuse(reason) {
    return new Refusal(`${reason}: invalid argument`);
}
/** Go's `url.PathUnescape`. */
function decodeOption(text, failure) {
    const bad = /%(?![0-9A-Fa-f]{2}).{0,2}/s.exec(text);
    if (bad !== null)
        throw new Refusal(`${failure}: invalid URL escape ${quote(bad[0])}`);
    return text.replace(/%(..)/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
/** `Normalize` of github.com/containerd/platforms. */
function normalizePlatform(platform) {
    const { architecture, variant } = normalizeMachine(platform.architecture, platform.variant);
    const osFeatures = [...new Set(platform.osFeatures)].sort();
    return { ...platform, os: normalizeSystem(platform.os), osFeatures, architecture, variant };
}
function normalizeSystem(os) {
    const name = toLower(os);
    return name === 'macos' ? 'darwin' : name;
}
function normalizeMachine(architecture, variant) {
    const [name, version] = [toLower(architecture), toLower(variant)];
    switch (name) {
        case 'i386':
            return { architecture: '386', variant: '' };
        case 'x86_64':
        case 'x86-64':
        case 'amd64':
            return { architecture: 'amd64', variant: version === 'v1' ? '' : version };
        case 'aarch64':
        case 'arm64':
            return { architecture: 'arm64', variant: normalizeArm64(version) };
        case 'armhf':
            return { architecture: 'arm', variant: 'v7' };
        case 'armel':
            return { architecture: 'arm', variant: 'v6' };
        case 'arm':
            return {
                architecture: 'arm',
                variant: version === '' ? 'v7' : /^[5678]$/.test(version) ? `v${version}` : version,
            };
        default:
            return { architecture: name, variant: version };
    }
}
function normalizeArm64(version) {
    if (version === '8' || version === 'v8' || version === 'v8.0')
        return '';
    return version === '9' || version === '9.0' || version === 'v9.0' ? 'v9' : version;
}
/** `Format`: without version and features of the system. */
function formatPlatform(platform) {
    return platform.os === '' ? 'unknown' : joinPath([platform.os, platform.architecture, platform.variant]);
}
/** `FormatAll`. */
function formatWholePlatform(platform) {
    if (platform.os === '')
        return 'unknown';
    const features = [...new Set(platform.osFeatures)].sort().map((feature) => `+${encodeOption(feature)}`);
    const options = encodeOption(platform.osVersion) + features.join('');
    const os = options === '' ? platform.os : `${platform.os}(${options})`;
    return joinPath([os, platform.architecture, platform.variant]);
}
function encodeOption(text) {
    return text.replace(/[%+()/]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Go's `path.Join`, which resolves `.` and `..` as well. */
function joinPath(parts) {
    const out = [];
    for (const part of parts.join('/').split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && out.length > 0 && out.at(-1) !== '..')
            out.pop();
        else
            out.push(part);
    }
    return out.length === 0 ? '.' : out.join('/');
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/contexts.js





/**
 * The named context that replaces a stage or an image.
 * @throws Refusal if the name is not a reference. `namedContextFunc` of dockerfile2llb/convert.go.
 */
function findContext(contexts, name, platform) {
    // Most names are plain words, which are valid, and most builds have no contexts.
    if (contexts.size === 0 && name.bytes.length < 64 && /^[a-z0-9]+$/.test(name.bytes))
        return null;
    const folded = toLower(name.bytes);
    if (folded === 'scratch' || folded === 'context')
        return null;
    const { reference } = name;
    if (reference === null) {
        throw new Refusal(`invalid context name ${name.bytes}: ${(0,byte_string/* encodeText */.wx)(name.error ?? '')}`);
    }
    return lookUpContext(contexts, reference, platform);
}
/** `NamedContext` of dockerui/config.go: by the familiar form without `latest`, for the platform first. */
function lookUpContext(contexts, reference, platform) {
    if (contexts.size === 0)
        return null;
    const familiar = (0,image_reference/* formatFamiliar */.LF)(reference.tagWritten ? reference : { ...reference, tag: null });
    const plain = familiar.endsWith(':latest') ? familiar.slice(0, -':latest'.length) : familiar;
    for (const key of [`${plain}::${formatWholePlatform(normalizePlatform(platform))}`, plain]) {
        const value = contexts.get(key);
        if (value !== undefined)
            return { key, value };
    }
    return null;
}
/**
 * The image that a context pulls; null for a folder, an archive, a repository or `scratch`.
 * @throws Refusal if BuildKit cannot load it. `NamedContext.Load` of dockerui/namedcontext.go.
 */
function readContextImage(context) {
    const colon = context.value.indexOf(':');
    if (colon < 0)
        throw new Refusal(`invalid context specifier ${context.value} for ${context.key}`);
    const scheme = context.value.slice(0, colon);
    const rest = context.value.slice(colon + 1).replace(/^\/\//, '');
    if (scheme === 'docker-image') {
        if (rest === 'scratch')
            return null;
        const reference = (0,image_reference/* parseReference */.F2)((0,byte_string/* decodeText */.g7)(rest));
        if ('error' in reference)
            throw new Refusal((0,byte_string/* encodeText */.wx)(reference.error));
        return reference;
    }
    if (scheme === 'oci-layout') {
        if (!/@[A-Za-z][A-Za-z0-9+._-]*:[0-9A-Fa-f]{32,}$/.test(rest)) {
            throw new Refusal(`oci-layout reference "${rest}" has no digest`);
        }
        return null;
    }
    if (!/^(?:git|git@.*|https?|local|input)$/s.test(scheme)) {
        throw new Refusal(`unsupported context source ${scheme} for ${context.key}`);
    }
    return null;
}
/** The same, but also null if it cannot be loaded. */
function findContextImage(context) {
    try {
        return readContextImage(context);
    }
    catch (error) {
        if (error instanceof Refusal)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/image-name.js


/** A name that is taken for an image; parsed once, on demand. */
class ImageName {
    bytes;
    #parsed = null;
    #canonical = null;
    constructor(bytes) {
        this.bytes = bytes;
    }
    get written() {
        return (0,byte_string/* decodeText */.g7)(this.bytes);
    }
    get reference() {
        const parsed = this.#parse();
        return 'error' in parsed ? null : parsed;
    }
    /** Why it is not a reference. */
    get error() {
        const parsed = this.#parse();
        return 'error' in parsed ? parsed.error.replace(/\p{Surrogate}/gu, '\ufffd') : null;
    }
    /** `docker.io/library/node:22`. */
    get canonical() {
        const { reference } = this;
        if (reference !== null)
            this.#canonical ??= (0,image_reference/* formatReference */.FH)(reference);
        return this.#canonical;
    }
    #parse() {
        this.#parsed ??= (0,image_reference/* parseReference */.F2)((0,byte_string/* decodeExactly */.lc)(this.bytes));
        return this.#parsed;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/frontend.js





/** The minor version of frontend 1 that first keeps escapes between the quotes of a pattern. */
const QUOTES_KEPT_SINCE = 28;
/** A frontend of which only one thing is known: it is the newest. */
const CURRENT = Number.POSITIVE_INFINITY;
/** A frontend that may be of any age. */
const ANY_AGE = 0;
/** What BUILDKIT_SYNTAX says; it wins over the file. `Build` of builder/build.go. */
function findGivenFrontend({ buildArgs }) {
    const given = buildArgs.get('BUILDKIT_SYNTAX');
    if (given === undefined)
        return null;
    const text = trimSpaces(given);
    const space = text.indexOf(' ');
    return space < 0 ? text : text.slice(0, space);
}
/** The build context that replaces a frontend, which runs where the builder does. */
function findFrontendContext({ contexts, buildPlatform }, name) {
    if (contexts.size === 0 || name.reference === null)
        return null;
    return lookUpContext(contexts, name.reference, readQuietly(buildPlatform));
}
/** An invalid platform is a separate problem. */
function readQuietly(text) {
    try {
        return parsePlatform(text);
    }
    catch (error) {
        if (error instanceof Refusal)
            return parsePlatform('linux/amd64');
        throw error;
    }
}
/**
 * The minor version of frontend 1 that reads the file, at least. If none is named it is the builder's own, of any
 * age. A frontend that is not Docker's may read anything: nothing is known about it.
 */
function readFrontendAge(syntax, input) {
    const word = findGivenFrontend(input) ?? syntax?.word ?? null;
    if (word === null)
        return ANY_AGE;
    const name = new ImageName(word);
    const context = findFrontendContext(input, name);
    return readReferenceAge(context === null ? name.reference : findContextImage(context));
}
/** The same for a frontend's image. Only a tag without a digest says something: the digest decides what is fetched. */
function readReferenceAge(reference) {
    if (reference === null)
        return ANY_AGE;
    const { path, tag, digest } = reference;
    const official = /(?:^|\/)dockerfile(-upstream)?$/.exec(path);
    if (official === null)
        return CURRENT;
    if (digest !== null || tag === null)
        return ANY_AGE;
    if (/^(?:latest|labs|1(?:-labs)?)$/.test(tag))
        return CURRENT;
    if (official[1] !== undefined && /^master(?:-labs)?$/.test(tag))
        return CURRENT;
    const [, major, minor] = /^v?(\d+)\.(\d+)(?:\.\d+)?(?:-rc\d+)?(?:-labs)?$/.exec(tag) ?? [];
    return major === '1' ? Number(minor) : ANY_AGE;
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/go/json.js

/** Deepest nesting that Go's encoding/json takes. */
const MAX_DEPTH = 10_000;
/** The strings of a JSON array, as `parseJSON` of parser/line_parsers.go takes it. */
function parseStringList(text) {
    // Most texts that only look like a list end differently, and a failing JSON.parse is expensive.
    const value = text.endsWith(']') ? parseLoosely(text) : undefined;
    if (!Array.isArray(value))
        return 'invalid';
    const list = [];
    for (const item of value) {
        if (typeof item !== 'string')
            return isTooMuch(text, value) ? 'invalid' : 'mixed';
        list.push((0,byte_string/* encodeText */.wx)(item));
    }
    return list;
}
/** The string under a key, if the whole text is a JSON object; otherwise null. */
function findJsonString(text, key) {
    const value = parseLoosely(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value) || isTooMuch(text, value))
        return null;
    const found = Object.hasOwn(value, key) ? value[key] : undefined;
    return typeof found === 'string' ? (0,byte_string/* encodeText */.wx)(found) : null;
}
/** With JavaScript's grammar, which is the same as Go's; `undefined` if it fails. */
function parseLoosely(text) {
    try {
        return JSON.parse((0,byte_string/* decodeText */.g7)(text));
    }
    catch {
        return undefined;
    }
}
/** What Go's `json.Unmarshal` into `any` refuses as well: numbers beyond a float64, too deep nesting. */
function isTooMuch(text, value) {
    return hasHugeNumber(text) || isDeep(value);
}
function hasHugeNumber(text) {
    if (!/[eE]|\d{100}/.test(text))
        return false;
    const bare = text.replace(/"(?:[^"\\]+|\\.)*"/gs, '""');
    return (bare.match(/-?\d[\d.eE+-]*/g) ?? []).some((number) => !Number.isFinite(Number(number)));
}
function isDeep(value) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > MAX_DEPTH)
            return true;
        level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax/directives.js



/** Longest line, without its end, that Go's bufio.Scanner hands out. */
const MAX_LINE = 65_535;
// Go's `\s` is narrower than JavaScript's.
const HEAD = /^([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*/;
/** Reads `# key=value` lines at the top of a file until another line comes. `DirectiveParser` of parser/directives.go. */
class DirectiveReader {
    #comment;
    #seen = new Set();
    #line;
    done = false;
    constructor(comment = '#', line = 0) {
        this.#comment = comment;
        this.#line = line;
    }
    /** @throws Refusal for a directive that is given twice. */
    readLine(line) {
        this.#line++;
        if (this.done)
            return null;
        const directive = this.#match(line);
        if (directive === null) {
            this.done = true;
            return null;
        }
        if (this.#seen.has(directive.name)) {
            throw new Refusal(`only one ${directive.name} parser directive can be used`);
        }
        this.#seen.add(directive.name);
        return directive;
    }
    #match(line) {
        if (!line.startsWith(this.#comment))
            return null;
        const start = skipSpaces(line, this.#comment.length);
        const [head = '', key = ''] = HEAD.exec(line.slice(start)) ?? [];
        const name = key.toLowerCase();
        if (name !== 'syntax' && name !== 'escape' && name !== 'check')
            return null;
        const end = skipBlanksBack(line, start + head.length);
        // If there are only spaces, the last one is the value.
        const valueStart = end > start + head.length || head.endsWith('=') ? start + head.length : start + head.length - 1;
        const value = line.slice(valueStart, Math.max(end, valueStart + 1));
        return value === '' ? null : { name, value, line: this.#line, start: valueStart };
    }
}
function skipBlanksBack(line, from) {
    let end = line.length;
    while (end > from && '\t\n\f\r '.includes(line.charAt(end - 1)))
        end--;
    return end;
}
const NOTHING = { syntax: null, check: null };
/** What a file says at its top for the builder, before it is parsed. */
function findDirectives(file) {
    const { body, line } = skipShebang(file);
    const found = readTop(body, line, '#');
    if (found.syntax !== null)
        return found;
    const { check } = found;
    const slashes = readTop(body, line, '//').syntax;
    if (slashes !== null)
        return { syntax: slashes, check };
    if (body.charCodeAt(skipSpaces(body, 0)) !== 0x7b)
        return found;
    const value = findJsonString(body, 'syntax');
    return value === null ? found : { syntax: { word: value, line, start: 0 }, check };
}
function skipShebang(file) {
    const body = file.startsWith('\xef\xbb\xbf') ? file.slice(3) : file;
    if (!body.startsWith('#!'))
        return { body, line: 0 };
    const end = body.indexOf('\n');
    return { body: end < 0 ? '' : body.slice(end + 1), line: 1 };
}
function readTop(body, line, comment) {
    if (!body.startsWith(comment))
        return NOTHING;
    const reader = new DirectiveReader(comment, line);
    const found = {
        syntax: null,
        check: null,
    };
    for (let at = 0; at < body.length;) {
        const feed = body.indexOf('\n', at);
        const end = feed < 0 ? body.length : feed;
        if (end - at > MAX_LINE)
            break;
        // bufio.ScanLines drops one carriage return.
        const directive = directives_readQuietly(reader, body.slice(at, body[end - 1] === '\r' && end > at ? end - 1 : end));
        if (directive === null)
            break;
        if (directive.name !== 'escape') {
            const space = directive.value.indexOf(' ');
            const word = space < 0 ? directive.value : directive.value.slice(0, space);
            found[directive.name] = { word, line: directive.line, start: directive.start };
        }
        at = end + 1;
    }
    return found;
}
/** Null for what ends the directives: another line, or a repeated directive. */
function directives_readQuietly(reader, line) {
    try {
        return reader.readLine(line);
    }
    catch (error) {
        if (error instanceof Refusal)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/shell/quote-reading.js
/**
 * How escapes between the quotes of a pattern are read: frontend 1.28 keeps them, older ones drop them. Nothing else
 * that names an image has changed between the lexers of released frontends.
 */
class QuoteReading {
    /** As frontends before 1.28 do. */
    isOld;
    /** Line of the current instruction. */
    line = 1;
    /** The first line that the other frontends read differently. */
    #differsAt = null;
    constructor(isOld) {
        this.isOld = isOld;
    }
    get differsAt() {
        return this.#differsAt;
    }
    /** Whether to keep an escape that other frontends drop. */
    keepsEscape() {
        this.#differsAt ??= this.line;
        return !this.isOld;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/shell/expansion.js
const NO_VARIABLES = { get: () => undefined };
/** Looks up variables and keeps track of them. */
class Lookups {
    /** Names that the text depends on. */
    used = [];
    /** Names without a value. */
    unset = [];
    #variables;
    constructor(variables) {
        this.#variables = variables;
    }
    get(name) {
        const value = this.#variables.get(name);
        if (value === undefined)
            this.unset.push(name);
        return value;
    }
    use(name) {
        this.used.push(name);
        return this.get(name);
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/go/rune-reader.js


/** What is read after the last character. */
const END = -1;
/** Steps through a text character by character, as Go's text/scanner: a byte order mark at the start is dropped. */
class RuneReader {
    source;
    #at = 0;
    #rune = END;
    #width = 0;
    constructor(source) {
        this.source = source;
        this.#read();
        if (this.#rune === 0xfeff)
            this.next();
    }
    /** The current character, `END` after the last one; bytes that are not part of a character are U+FFFD. */
    peek() {
        return this.#rune;
    }
    next() {
        const rune = this.#rune;
        this.#at += this.#width;
        this.#read();
        return rune;
    }
    /** The next characters that mean nothing to the lexer, all at once: ASCII without spaces and special characters. */
    readPlain(stop, escapeCode) {
        let end = this.#at;
        while (end < this.source.length) {
            const code = this.source.charCodeAt(end);
            if (code <= 0x24 ||
                code >= 0x7f ||
                code === 0x27 ||
                code === 0x3c ||
                code === stop ||
                code === escapeCode)
                break;
            end++;
        }
        const text = this.source.slice(this.#at, end);
        this.#at = end;
        this.#read();
        return text;
    }
    /** `<`, or `<<` with the spaces after it. `processPossibleHeredoc` of shell/lex.go. */
    readPossibleHeredoc() {
        this.next();
        if (this.#rune !== 0x3c)
            return '<';
        this.next();
        let text = '<<';
        while ([0x09, 0x0d, 0x20].includes(this.#rune))
            text += (0,byte_string/* encodeRune */.jU)(this.next());
        return text;
    }
    /** The name of a variable, empty if none begins here. `processName` of shell/lex.go. */
    readName() {
        const start = this.#at;
        if (isDigit(this.#rune)) {
            while (isDigit(this.#rune))
                this.next();
        }
        else if (this.#rune !== END && '@*#?-$!'.includes(String.fromCodePoint(this.#rune))) {
            this.next();
        }
        else {
            while (this.#rune === 0x5f || isLetter(this.#rune) || isDigit(this.#rune))
                this.next();
        }
        return this.source.slice(start, this.#at);
    }
    #read() {
        if (this.#at >= this.source.length) {
            this.#rune = END;
            this.#width = 0;
            return;
        }
        const packed = (0,byte_string/* decodeRune */.j6)(this.source, this.#at);
        this.#rune = (0,byte_string/* runeOf */.AP)(packed);
        this.#width = (0,byte_string/* widthOf */.qz)(packed);
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/shell/pattern-matcher.js

const STAR = -1;
const ANY = -2;
/** Most cells (pattern × text) that a match may look at. */
const MAX_CELLS = 4_000_000;
/** Leftmost match with the preferences of a backtracking engine, in time and space pattern × text. */
class Matcher {
    #tokens;
    #text;
    #greedy;
    /** 1 where the tokens from `row` on match some text that begins at `column`. */
    #can;
    #columns;
    constructor(tokens, text, greedy) {
        this.#tokens = tokens;
        this.#text = text;
        this.#greedy = greedy;
        this.#columns = text.length + 1;
        const cells = (tokens.length + 1) * this.#columns;
        if (cells > MAX_CELLS)
            throw refuseLimit('pattern of a substitution');
        this.#can = new Uint8Array(cells).fill(1, tokens.length * this.#columns);
        for (let row = tokens.length - 1; row >= 0; row--) {
            for (let column = text.length; column >= 0; column--) {
                if (this.#step(row, column))
                    this.#can[row * this.#columns + column] = 1;
            }
        }
    }
    /** The first match from `at` on: `[from, to]`. */
    find(at) {
        for (let from = at; from <= this.#text.length; from++) {
            const to = this.matchAt(from);
            if (to !== null)
                return [from, to];
        }
        return null;
    }
    /** End of the match that begins at `from`. */
    matchAt(from) {
        if (!this.#matches(0, from))
            return null;
        let column = from;
        for (let row = 0; row < this.#tokens.length; row++) {
            if (this.#tokens[row] !== STAR)
                column++;
            else if (this.#greedy)
                column = this.#lastMatch(row + 1, column);
            else
                while (!this.#matches(row + 1, column))
                    column++;
        }
        return column;
    }
    #lastMatch(row, from) {
        let last = from;
        for (let column = from; column <= this.#text.length; column++) {
            if (this.#matches(row, column))
                last = column;
            if (this.#text[column] === 0x0a)
                break;
        }
        return last;
    }
    #matches(row, column) {
        return this.#can[row * this.#columns + column] === 1;
    }
    #step(row, column) {
        const token = this.#tokens[row];
        const rune = this.#text[column];
        if (token === STAR) {
            if (this.#matches(row + 1, column))
                return true;
            return rune !== undefined && rune !== 0x0a && this.#matches(row, column + 1);
        }
        if (rune === undefined || !(token === ANY ? rune !== 0x0a : rune === token))
            return false;
        return this.#matches(row + 1, column + 1);
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/shell/shell-pattern.js




/** `${V#pattern}` and `${V%pattern}`, the longest match if the mark is doubled. */
function trimValue(value, written, mark) {
    const greedy = written.charCodeAt(0) === mark;
    const pattern = greedy ? written.slice(1) : written;
    return mark === 0x23 ? trimPrefix(pattern, value, greedy) : trimSuffix(pattern, value, greedy);
}
function trimPrefix(pattern, value, greedy) {
    const tokens = readPattern(toRunes(pattern), pattern);
    const end = new Matcher(tokens, toRunes(value), greedy).matchAt(0);
    return end === null ? value : value.slice(byteOffsets(value)[end]);
}
/** Both are reversed, as in BuildKit. */
function trimSuffix(pattern, value, greedy) {
    const text = toRunes(value).reverse();
    const reversed = reversePattern(toRunes(pattern));
    const end = new Matcher(readPattern(reversed, fromRunes(reversed)), text, greedy).matchAt(0);
    return fromRunes(text.slice(end ?? 0).reverse());
}
/** `${V/pattern/replacement}`: wildcards are greedy, the leftmost match counts. */
function replacePattern(pattern, value, replacement, all, maxLength) {
    const tokens = readPattern(toRunes(pattern), pattern);
    const text = toRunes(value);
    const offsets = byteOffsets(value);
    const matcher = new Matcher(tokens, text, true);
    let out = '';
    let copied = 0;
    for (let at = 0; at <= text.length;) {
        const found = matcher.find(at);
        if (found === null)
            break;
        const [from, to] = found;
        // As in regexp.ReplaceAll, an empty match right after a match does not count.
        const counts = !(from === to && from === copied && from > 0);
        if (counts) {
            const matched = value.slice(offsets[from], offsets[to]);
            out +=
                value.slice(offsets[copied], offsets[from]) +
                    (all ? expandTemplate(replacement, matched) : replacement);
            copied = to;
            if (out.length > maxLength)
                throw refuseLimit('text of an expansion');
        }
        if (!all)
            break;
        at = to > at ? to : at + 1;
    }
    return out + value.slice(offsets[copied]);
}
/** `convertShellPatternToRegex`, as tokens. */
function readPattern(runes, pattern) {
    const tokens = [];
    // text/scanner drops a byte order mark at the start.
    for (let at = runes[0] === 0xfeff ? 1 : 0; at < runes.length; at++) {
        const rune = runes[at];
        if (rune === 0x2a)
            tokens.push(STAR);
        else if (rune === 0x3f)
            tokens.push(ANY);
        else if (rune !== 0x5c)
            tokens.push(rune ?? 0);
        else {
            const next = runes[at + 1] ?? -1;
            // An escaped `}` or `/` does not end it; the escape is not part of the pattern.
            if (next === 0x7d || next === 0x2f)
                continue;
            if (next !== 0x2a && next !== 0x3f && next !== 0x5c) {
                throw new Refusal(`invalid pattern (${pattern}) in substitution: invalid escape '\\${(0,byte_string/* encodeRune */.jU)(next)}'`);
            }
            tokens.push(next);
            at++;
        }
    }
    return tokens;
}
/** Keeps each escape before the character that it escapes: `a\*c` → `c\*a`. */
function reversePattern(runes) {
    const out = new Array(runes.length).fill(0);
    const last = runes.length - 1;
    for (let at = 0; at <= last; at++) {
        const rune = runes[at] ?? 0;
        if (rune === 0x5c && at !== last) {
            out[last - at - 1] = rune;
            out[last - at] = runes[at + 1] ?? 0;
            at++;
        }
        else {
            out[last - at] = rune;
        }
    }
    return out;
}
/** Go's `Regexp.Expand` for a pattern without groups: only `$0` and `${0}` mean something: the match. */
function expandTemplate(template, matched) {
    let out = '';
    let rest = template;
    for (;;) {
        const dollar = rest.indexOf('$');
        if (dollar < 0)
            return out + rest;
        out += rest.slice(0, dollar);
        rest = rest.slice(dollar + 1);
        if (rest.startsWith('$')) {
            out += '$';
            rest = rest.slice(1);
            continue;
        }
        const braced = rest.startsWith('{');
        const start = braced ? 1 : 0;
        const end = skipName(rest, start);
        if (end === start || (braced && rest[end] !== '}')) {
            out += '$';
            continue;
        }
        if (rest.slice(start, end) === '0')
            out += matched;
        rest = rest.slice(braced ? end + 1 : end);
    }
}
function skipName(text, start) {
    let at = start;
    while (at < text.length) {
        const packed = (0,byte_string/* decodeRune */.j6)(text, at);
        const rune = (0,byte_string/* runeOf */.AP)(packed);
        if (rune !== 0x5f && !isLetter(rune) && !isDigit(rune))
            break;
        at += (0,byte_string/* widthOf */.qz)(packed);
    }
    return at;
}
function toRunes(text) {
    const runes = [];
    for (let at = 0; at < text.length;) {
        const packed = (0,byte_string/* decodeRune */.j6)(text, at);
        runes.push((0,byte_string/* runeOf */.AP)(packed));
        at += (0,byte_string/* widthOf */.qz)(packed);
    }
    return runes;
}
function fromRunes(runes) {
    let text = '';
    for (const rune of runes)
        text += (0,byte_string/* encodeRune */.jU)(rune);
    return text;
}
function byteOffsets(text) {
    const offsets = [];
    let at = 0;
    while (at < text.length) {
        offsets.push(at);
        at += (0,byte_string/* widthOf */.qz)((0,byte_string/* decodeRune */.j6)(text, at));
    }
    offsets.push(at);
    return offsets;
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/shell/shell-words.js


/**
 * Collects words split at spaces that are neither quoted nor escaped: `wordsStruct` of shell/lex.go. It begins with
 * an empty buffer, so the text before `${a:-b}` in a word is lost, as in BuildKit.
 */
class Words {
    #buffer;
    #list = [];
    #inWord = false;
    constructor(buffer) {
        this.#buffer = buffer;
        buffer.text = '';
    }
    addRune(rune) {
        if (!isSpace(rune))
            this.addRaw((0,byte_string/* encodeRune */.jU)(rune));
        else if (this.#inWord)
            this.#flush();
    }
    /** Text that spaces split. */
    addValue(text) {
        for (let at = 0; at < text.length;) {
            const packed = (0,byte_string/* decodeRune */.j6)(text, at);
            this.addRune((0,byte_string/* runeOf */.AP)(packed));
            at += (0,byte_string/* widthOf */.qz)(packed);
        }
    }
    /** Text that is not split. */
    addRaw(text) {
        this.#buffer.text += text;
        this.#inWord = true;
    }
    take() {
        this.#flush();
        return this.#list;
    }
    #flush() {
        if (this.#buffer.text === '')
            return;
        this.#list.push(this.#buffer.text);
        this.#buffer.text = '';
        this.#inWord = false;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/shell/special-characters.js
/** Characters that mean something in an expansion, as numbers. */
const MARK = {
    doubleQuote: 0x22,
    hash: 0x23,
    dollar: 0x24,
    percent: 0x25,
    singleQuote: 0x27,
    plus: 0x2b,
    minus: 0x2d,
    slash: 0x2f,
    colon: 0x3a,
    less: 0x3c,
    question: 0x3f,
    open: 0x7b,
    close: 0x7d,
};

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/shell/shell-word.js









const NONE = [];
/** Longest text that an expansion may have, in bytes. */
const MAX_LENGTH = 65_536;
/** Deepest nesting of `${a:-${b:-…}}`. */
const shell_word_MAX_DEPTH = 400;
/** What may not come directly after `${`. */
const NO_NAME = [MARK.open, MARK.close, MARK.colon];
/** One text that is expanded: `shellWord` of shell/lex.go. */
class ShellWord {
    #reader;
    #lookups;
    #options;
    #escapeCode;
    #buffer = { text: '' };
    #quotes;
    #rawEscapes;
    /** While reading a pattern, in whose quotes escapes are kept. */
    #inPattern = false;
    #depth = 0;
    constructor(source, variables, options) {
        this.#reader = new RuneReader(source);
        this.#lookups = new Lookups(variables);
        this.#options = options;
        this.#escapeCode = options.escapeToken.charCodeAt(0);
        this.#rawEscapes = options.rawEscapes ?? false;
        this.#quotes = options.quotes ?? new QuoteReading(false);
    }
    process() {
        try {
            const words = this.#options.split ? new Words(this.#buffer) : null;
            const text = this.#processStopOn(END, this.#rawEscapes, false, words);
            return { text, words: words?.take() ?? NONE, used: this.#lookups.used, unset: this.#lookups.unset };
        }
        catch (error) {
            if (!(error instanceof Refusal) || error.phase === 'limit')
                throw error;
            throw new Refusal(`failed to process ${quote(this.#reader.source)}: ${error.text}`);
        }
    }
    #processStopOn(stop, rawEscapes, isPattern, words) {
        if (++this.#depth > shell_word_MAX_DEPTH)
            throw refuseLimit('expansions within expansions');
        const outer = { rawEscapes: this.#rawEscapes, inPattern: this.#inPattern };
        this.#rawEscapes = rawEscapes;
        this.#inPattern = isPattern;
        let text = '';
        for (let rune = this.#reader.peek(); rune !== stop; rune = this.#reader.peek()) {
            if (rune === END) {
                throw new Refusal(`unexpected end of statement while looking for matching ${(0,byte_string/* encodeRune */.jU)(stop)}`);
            }
            const plain = this.#reader.readPlain(stop, this.#escapeCode);
            if (plain === '')
                text += this.#processRune(rune, words);
            else {
                text += plain;
                words?.addRaw(plain);
            }
            this.#bound(text);
        }
        this.#reader.next();
        this.#rawEscapes = outer.rawEscapes;
        this.#inPattern = outer.inPattern;
        this.#depth--;
        return text;
    }
    #processRune(rune, words) {
        let text;
        switch (rune) {
            case MARK.dollar:
                text = this.#processDollar();
                words?.addValue(text);
                return text;
            case MARK.singleQuote:
                text = this.#processSingleQuote();
                break;
            case MARK.doubleQuote:
                text = this.#processDoubleQuote();
                break;
            case MARK.less:
                text = this.#reader.readPossibleHeredoc();
                break;
            case this.#escapeCode:
                text = this.#processEscape();
                break;
            default:
                this.#reader.next();
                words?.addRune(rune);
                return (0,byte_string/* encodeRune */.jU)(rune);
        }
        words?.addRaw(text);
        return text;
    }
    /** Text without variables cannot grow, and a whole RUN line may be long. */
    #bound(text) {
        if (text.length > MAX_LENGTH && !this.#options.keepUnset)
            throw refuseLimit('text of an expansion');
    }
    /** An escape at the very end is dropped, unless it is kept everywhere. */
    #processEscape() {
        const kept = (0,byte_string/* encodeRune */.jU)(this.#reader.next());
        const rune = this.#reader.next();
        return (this.#rawEscapes ? kept : '') + (rune === END ? '' : (0,byte_string/* encodeRune */.jU)(rune));
    }
    #processSingleQuote() {
        const mark = this.#options.rawQuotes ? (0,byte_string/* encodeRune */.jU)(this.#reader.peek()) : '';
        this.#reader.next();
        let text = mark;
        for (let rune = this.#reader.next(); rune !== MARK.singleQuote; rune = this.#reader.next()) {
            if (rune === END) {
                throw new Refusal('unexpected end of statement while looking for matching single-quote');
            }
            text += (0,byte_string/* encodeRune */.jU)(rune);
            if (rune === this.#escapeCode && this.#inPattern && this.#quotes.keepsEscape())
                text += (0,byte_string/* encodeRune */.jU)(rune);
        }
        return text + mark;
    }
    #processDoubleQuote() {
        const mark = this.#options.rawQuotes ? (0,byte_string/* encodeRune */.jU)(this.#reader.peek()) : '';
        this.#reader.next();
        let text = mark;
        for (let rune = this.#reader.peek(); rune !== MARK.doubleQuote; rune = this.#reader.peek()) {
            if (rune === END) {
                throw new Refusal('unexpected end of statement while looking for matching double-quote');
            }
            text += rune === MARK.dollar ? this.#processDollar() : this.#processQuotedRune();
            this.#bound(text);
        }
        this.#reader.next();
        return text + mark;
    }
    /** Between double quotes an escape counts only before a quote, a dollar sign and itself. */
    #processQuotedRune() {
        const rune = this.#reader.next();
        if (rune !== this.#escapeCode)
            return (0,byte_string/* encodeRune */.jU)(rune);
        const escaped = this.#reader.peek();
        // From here on the quote does not end.
        if (escaped === END)
            return '';
        const kept = this.#rawEscapes ? (0,byte_string/* encodeRune */.jU)(rune) : '';
        if (escaped === MARK.doubleQuote || escaped === MARK.dollar || escaped === this.#escapeCode)
            return kept + (0,byte_string/* encodeRune */.jU)(this.#reader.next());
        if (kept !== '' && this.#options.rawQuotes && !this.#inPattern && this.#quotes.keepsEscape())
            return kept;
        return kept + (0,byte_string/* encodeRune */.jU)(rune);
    }
    #processDollar() {
        this.#reader.next();
        if (this.#reader.peek() !== MARK.open) {
            const name = this.#reader.readName();
            if (name === '')
                return '$';
            return this.#lookups.use(name) ?? (this.#options.keepUnset ? `$${name}` : '');
        }
        this.#reader.next();
        if (this.#reader.peek() === END)
            throw new Refusal("syntax error: missing '}'");
        if (NO_NAME.includes(this.#reader.peek()))
            throw new Refusal('syntax error: bad substitution');
        const name = this.#reader.readName();
        const mark = this.#reader.next();
        switch (mark) {
            case MARK.close:
                return this.#lookups.use(name) ?? (this.#options.keepUnset ? `\${${name}}` : '');
            case MARK.colon:
                return this.#processModifier(name, this.#reader.next(), ':');
            case MARK.plus:
            case MARK.minus:
            case MARK.question:
            case MARK.hash:
            case MARK.percent:
                return this.#processModifier(name, mark, '');
            case MARK.slash:
                return this.#processReplacement(name);
            default:
                throw new Refusal(`unsupported modifier (${(0,byte_string/* encodeRune */.jU)(mark)}) in substitution`);
        }
    }
    /** `${V:-word}` and its kin; the word is expanded whether it is used or not. */
    #processModifier(name, mark, colon) {
        const written = colon + (0,byte_string/* encodeRune */.jU)(mark);
        const isTrim = mark === MARK.hash || mark === MARK.percent;
        if (colon !== '' && isTrim)
            throw new Refusal(`unsupported modifier (${written}) in substitution`);
        const usedBefore = this.#lookups.used.length;
        const word = this.#processPart(MARK.close, isTrim, isTrim, "syntax error: missing '}'");
        const value = this.#lookups.get(name);
        if (this.#options.keepUnset && value === undefined)
            return `\${${name}${written}${word}}`;
        const missing = value === undefined || (colon !== '' && value === '');
        const usesWord = isTrim || (mark === MARK.minus && missing) || (mark === MARK.plus && !missing);
        if (!usesWord)
            this.#lookups.used.length = usedBefore;
        // If it was never set, `${V:-word}` depends only on the word; if it is set to nothing, it decides.
        if (mark !== MARK.minus || value !== undefined)
            this.#lookups.used.push(name);
        switch (mark) {
            case MARK.minus:
            case MARK.plus:
                return usesWord ? word : mark === MARK.minus ? (value ?? '') : '';
            case MARK.question:
                if (!missing)
                    return value;
                throw new Refusal(`${name}: ${word || `is not allowed to be ${value === undefined ? 'unset' : 'empty'}`}`);
            case MARK.hash:
            case MARK.percent:
                return trimValue(value ?? '', word, mark);
            default:
                throw new Refusal(`unsupported modifier (${written}) in substitution`);
        }
    }
    /** `${V/pattern/text}` and `${V//pattern/text}`. */
    #processReplacement(name) {
        const all = this.#reader.peek() === MARK.slash;
        if (all)
            this.#reader.next();
        const pattern = this.#processPart(MARK.slash, true, true, "syntax error: missing '/' in $" + '{}');
        const replacement = this.#processPart(MARK.close, true, false, "syntax error: missing '}'");
        const value = this.#lookups.use(name);
        if (this.#options.keepUnset && value === undefined)
            return `\${${name}/${pattern}/${replacement}}`;
        return replacePattern(pattern, value ?? '', replacement, all, MAX_LENGTH);
    }
    #processPart(stop, rawEscapes, isPattern, missing) {
        try {
            // These words are not used, but they take over the buffer of the outer ones.
            const words = this.#options.split ? new Words(this.#buffer) : null;
            const text = this.#processStopOn(stop, rawEscapes, isPattern, words);
            words?.take();
            return text;
        }
        catch (error) {
            const atEnd = this.#reader.peek() === END;
            if (atEnd && error instanceof Refusal && error.phase !== 'limit')
                throw new Refusal(missing);
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/shell/shell-lexer.js

const shell_lexer_NONE = [];
/**
 * Expands variables, quotes and escapes.
 * @throws Refusal if BuildKit would refuse the text. Ported from shell/lex.go of BuildKit v0.34.2.
 */
function expandWord(source, variables, options) {
    if (isPlain(source, options.escapeToken)) {
        return { text: source, words: options.split ? [source] : shell_lexer_NONE, used: shell_lexer_NONE, unset: shell_lexer_NONE };
    }
    return new ShellWord(source, variables, options).process();
}
/** Nothing that the lexer would change or split: no space, `!`, `"`, `$`, `'`, `<`, escape or byte beyond ASCII. */
function isPlain(source, escapeToken) {
    const escapeCode = escapeToken.charCodeAt(0);
    for (let at = 0; at < source.length; at++) {
        const code = source.charCodeAt(at);
        if (code <= 0x22 || code === 0x24 || code === 0x27 || code === 0x3c)
            return false;
        if (code === escapeCode || code > 0x7e)
            return false;
    }
    return source !== '';
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax/heredocs.js



const heredocs_MARK = /^[0-9]*<<(-?)/;
const LEXER = { escapeToken: '\\', keepUnset: true, split: true };
/**
 * The heredocs that a whole logical line opens. Always with `\` as escape; if the line does not lex, none.
 * @throws Refusal for a name that does not lex. `heredocsFromLine` of parser/parser.go.
 */
function findHeredocs(line, quotes) {
    const found = [];
    for (const word of lexLine(line, quotes)) {
        const heredoc = parseHeredoc(word, quotes);
        if (heredoc !== null)
            found.push(heredoc);
    }
    return found;
}
function lexLine(line, quotes) {
    try {
        return expandWord(line, NO_VARIABLES, { ...LEXER, quotes, rawQuotes: true, rawEscapes: true }).words;
    }
    catch (error) {
        if (error instanceof Refusal && error.phase !== 'limit')
            return [];
        throw error;
    }
}
function parseHeredoc(word, quotes) {
    const match = heredocs_MARK.exec(word);
    if (match === null)
        return null;
    const rest = skipSpace(word, match[0].length);
    if (rest === '' || rest.includes('<'))
        return null;
    const options = quotes === undefined ? LEXER : { ...LEXER, quotes };
    const words = expandWord(rest, NO_VARIABLES, options).words;
    const [name] = words;
    if (name === undefined || words.length !== 1)
        return null;
    if (expandWord(rest, NO_VARIABLES, { ...options, rawQuotes: true }).words.length !== 1) {
        throw new Refusal(`internal lexing of heredoc produced inconsistent results: ${rest}`);
    }
    return { name, chomp: match[1] === '-' };
}
function skipSpace(word, from) {
    let start = from;
    while (start < word.length && '\t\n\f\r '.includes(word.charAt(start)))
        start++;
    return word.slice(start);
}
/** Whether a word of COPY or ADD is a heredoc; one that does not lex is a path. `MustParseHeredoc`. */
function isHeredoc(word) {
    if (!word.includes('<<'))
        return false;
    try {
        return parseHeredoc(word) !== null;
    }
    catch (error) {
        if (error instanceof Refusal && error.phase !== 'limit')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax/lines.js



/** Steps through the physical lines of a file, split at line feeds only. */
class LineScanner {
    file;
    /** 1-based number of the current line. */
    line = 0;
    /** Where it begins. */
    start = 0;
    /** The position of its line feed, or the end of the file. */
    feed = 0;
    /** A line too long for Go's scanner ended the file early. */
    tooLong = false;
    #next = 0;
    /** The first `<<` from some line on. */
    #mark = -1;
    constructor(file) {
        this.file = file;
    }
    advance() {
        if (this.#next >= this.file.length)
            return false;
        const feed = this.file.indexOf('\n', this.#next);
        const end = feed < 0 ? this.file.length : feed;
        if (end - this.#next > MAX_LINE) {
            this.tooLong = true;
            this.#next = this.file.length;
            return false;
        }
        this.start = this.#next;
        this.feed = end;
        this.#next = end + 1;
        this.line++;
        return true;
    }
    /** End of the text: all carriage returns and line feeds at the end are dropped. */
    get end() {
        let end = this.feed;
        while (end > this.start && this.file.charCodeAt(end - 1) === 0x0d)
            end--;
        return end;
    }
    /** Whether a logical line has `<<` in it. The file is searched only once. */
    hasMark(line) {
        if (line.pieces !== null)
            return line.text.includes('<<');
        if (this.#mark < line.start) {
            const found = this.file.indexOf('<<', line.start);
            this.#mark = found < 0 ? this.file.length : found;
        }
        return this.#mark + 1 < line.end;
    }
    /** `handleScannerError` of parser/parser.go. */
    refuseTooLong() {
        return new Refusal(`dockerfile line greater than max allowed size of ${MAX_LINE}`, 'parse', this.line);
    }
}
/**
 * The end of a line that continues on the next one, without its escape; -1 if it does not continue. Only an
 * escape that does not follow another one counts: `lineContinuationRegex` of parser/parser.go.
 */
function findContinuation(file, start, end, escapeToken) {
    let last = end;
    while (last > start && (file.charCodeAt(last - 1) === 0x20 || file.charCodeAt(last - 1) === 0x09))
        last--;
    if (last === start || file.charCodeAt(last - 1) !== escapeToken)
        return -1;
    if (last - 1 > start && file.charCodeAt(last - 2) === escapeToken)
        return -1;
    return last - 1;
}
/** Reads the lines that continue the line from `start` to `end`. */
function readContinued(scanner, start, end, escapeToken) {
    const { file, line } = scanner;
    const pieces = [{ start: 0, offset: start }];
    let text = file.slice(start, end);
    while (scanner.advance()) {
        const textEnd = scanner.end;
        const first = skipSpaces(file, scanner.start, textEnd);
        // An empty line is skipped, a comment is dropped with its escape.
        if (first >= textEnd || file.charCodeAt(first) === 0x23)
            continue;
        const continued = findContinuation(file, scanner.start, textEnd, escapeToken);
        pieces.push({ start: text.length, offset: scanner.start });
        text += file.slice(scanner.start, continued < 0 ? textEnd : continued);
        if (continued < 0)
            break;
    }
    return { text, start: 0, end: text.length, pieces, line };
}
/** Index in the file of an index in the text of a logical line. */
function toOffset({ pieces }, at) {
    if (pieces === null)
        return at;
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((pieces[middle]?.start ?? 0) <= at)
            low = middle;
        else
            high = middle - 1;
    }
    const piece = pieces[low];
    return piece === undefined ? at : piece.offset + (at - piece.start);
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/go/spaces.js
/** What separates a keyword and its words: `[\t\v\f\r ]`, fewer than what counts as a space elsewhere. */
function isBlank(code) {
    return code === 0x20 || code === 0x09 || (code >= 0x0b && code <= 0x0d);
}
/** Go's `reWhitespace.Split` for a part of a text. */
function splitAtBlanks(text, from, to) {
    const words = [];
    for (let at = from;;) {
        const end = findBlank(text, at, to);
        words.push(text.slice(at, end));
        if (end === to)
            return words;
        at = skipBlanks(text, end, to);
    }
}
/** Index of the first space from `at` on, at most `end`. */
function findBlank(text, at, end) {
    let next = at;
    while (next < end && !isBlank(text.charCodeAt(next)))
        next++;
    return next;
}
/** Index of the first character from `at` on that is not a space, at most `end`. */
function skipBlanks(text, at, end) {
    let next = at;
    while (next < end && isBlank(text.charCodeAt(next)))
        next++;
    return next;
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax/flags.js

const NO_FLAGS = [];
/** Bytes that `unicode.IsSpace` takes for a space: also those inside a longer character. */
function isSpaceByte(code) {
    return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x85 || code === 0xa0;
}
/**
 * Takes the words that begin with `--` from `line`, from `at` on, byte by byte and without their quotes and escapes.
 * `extractBuilderFlags` of parser/split_command.go.
 */
function splitFlags(line, at, lineEnd, escapeToken) {
    let rest = skipSpaceBytes(line, at, lineEnd);
    if (!isFlag(line, rest, lineEnd))
        return { flags: NO_FLAGS, rest };
    const flags = [];
    while (isFlag(line, rest, lineEnd)) {
        const { text, end } = scanFlag(line, rest, lineEnd, escapeToken, null);
        if (text === '--')
            return { flags, rest: end };
        flags.push({ text, start: rest, end });
        rest = skipSpaceBytes(line, end, lineEnd);
    }
    return { flags, rest };
}
function isFlag(line, at, lineEnd) {
    return at + 1 < lineEnd && line.charCodeAt(at) === 0x2d && line.charCodeAt(at + 1) === 0x2d;
}
function skipSpaceBytes(line, at, lineEnd) {
    let next = at;
    while (next < lineEnd && isSpaceByte(line.charCodeAt(next)))
        next++;
    return next;
}
/** For each byte of a flag's text the index in the line that it comes from, and the end of the word. */
function mapFlag(line, word, escapeToken) {
    const origins = [];
    const { end } = scanFlag(line, word.start, word.end, escapeToken, origins);
    origins.push(end);
    return origins;
}
function scanFlag(line, start, lineEnd, escapeToken, origins) {
    const escapeCode = escapeToken.charCodeAt(0);
    let text = '';
    let quote = 0;
    let at = start;
    for (; at < lineEnd; at++) {
        let code = line.charCodeAt(at);
        if (quote === 0 && isSpaceByte(code))
            break;
        if (quote === 0 && (code === 0x22 || code === 0x27)) {
            quote = code;
            continue;
        }
        if (quote !== 0 && code === quote) {
            quote = 0;
            continue;
        }
        if (code === escapeCode) {
            if (at + 1 === lineEnd)
                continue;
            at++;
            code = line.charCodeAt(at);
        }
        // Each byte is written as a separate character, so a character of several bytes does not survive.
        const written = (0,byte_string/* encodeRune */.jU)(code);
        if (origins !== null)
            for (let byte = 0; byte < written.length; byte++)
                origins.push(at);
        text += written;
    }
    return { text, end: at };
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax/words.js





/** Splits at spaces that are not quoted or escaped; quotes and escapes stay. `parseWords` of parser/line_parsers.go. */
function splitWords(text, from, to, escapeToken) {
    const escapeCode = escapeToken.charCodeAt(0);
    const words = [];
    let start = -1;
    let quoteCode = 0;
    let at = from;
    while (at < to) {
        let rune = text.charCodeAt(at);
        let width = 1;
        if (rune >= 0x80) {
            const packed = (0,byte_string/* decodeRune */.j6)(text, at);
            rune = (0,byte_string/* runeOf */.AP)(packed);
            width = (0,byte_string/* widthOf */.qz)(packed);
        }
        if (quoteCode === 0 && isSpace(rune)) {
            if (start >= 0)
                finish(words, text.slice(start, at));
            start = -1;
            at += width;
            continue;
        }
        if (start < 0)
            start = at;
        if (rune === escapeCode && quoteCode !== 0x27) {
            // An escape at the very end is dropped.
            if (at + 1 === to)
                return finish(words, text.slice(start, at));
            at += 1 + (0,byte_string/* widthOf */.qz)((0,byte_string/* decodeRune */.j6)(text, at + 1));
            continue;
        }
        if (quoteCode === 0 && (rune === 0x22 || rune === 0x27))
            quoteCode = rune;
        else if (rune === quoteCode)
            quoteCode = 0;
        at += width;
    }
    return start < 0 ? words : finish(words, text.slice(start, to));
}
function finish(words, last) {
    if (last !== '')
        words.push((0,byte_string/* repairUtf8 */.P4)(last));
    return words;
}
/**
 * Names of an ENV or LABEL.
 * @throws Refusal as `parseNameVal` of parser/line_parsers.go fails.
 */
function readPairNames(text, from, to, keyword, escapeToken) {
    const words = splitWords(text, from, to, escapeToken);
    const first = words[0];
    if (first === undefined)
        return [];
    if (!first.includes('=')) {
        const end = findBlank(text, from, to);
        if (end === to)
            throw new Refusal(`${keyword} must have two arguments`);
        return [text.slice(from, end)];
    }
    return words.map((word) => {
        const equals = word.indexOf('=');
        if (equals < 0) {
            throw new Refusal(`Syntax error - can't find = in ${quote(word)}. Must be of the form: name=value`);
        }
        return word.slice(0, equals);
    });
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax/nodes.js






const nodes_NONE = [];
/** Keywords as they are usually written. */
const KEYWORDS = new Map('from arg run copy add env label cmd entrypoint expose volume user workdir healthcheck onbuild shell'
    .split(' ')
    .map((keyword) => [keyword.toUpperCase(), keyword]));
const NO_HEREDOCS = [];
/**
 * `newNodeFromLine` of parser/parser.go.
 * @throws Refusal if the arguments do not even parse.
 */
function parseNode(source, escapeToken) {
    const node = parseInstruction(source, source.start, escapeToken);
    if (node.keyword !== 'onbuild' || node.args.length === 0)
        return node;
    node.child = parseInstruction(source, node.argsStart, escapeToken);
    // ONBUILD may precede ONBUILD any number of times: refused in the end, unless the inside does not parse.
    for (let inner = node.child; inner.keyword === 'onbuild' && inner.args.length > 0;) {
        inner = parseInstruction(source, inner.argsStart, escapeToken);
    }
    return node;
}
function parseInstruction(source, from, escapeToken) {
    const { text } = source;
    const start = skipSpaces(text, from, source.end);
    const end = skipSpacesBack(text, start, source.end);
    const valueEnd = findBlank(text, start, end);
    const value = text.slice(start, valueEnd);
    const { flags, rest } = splitFlags(text, skipBlanks(text, valueEnd, end), end, escapeToken);
    const argsStart = skipSpaces(text, rest, end);
    const node = {
        line: source.line,
        source,
        value,
        keyword: KEYWORDS.get(value) ?? toLower(value),
        flags,
        args: nodes_NONE,
        argsStart,
        json: false,
        child: null,
        heredocs: NO_HEREDOCS,
    };
    if (argsStart < end)
        parseArguments(node, text, argsStart, end, escapeToken);
    return node;
}
/** The dispatch table of parser/parser.go, for arguments that are not empty. */
function parseArguments(node, text, from, to, escapeToken) {
    switch (node.keyword) {
        case 'run':
        case 'cmd':
        case 'entrypoint':
            parseJson(node, text, from, to);
            return;
        case 'shell':
            if (!parseJson(node, text, from, to))
                node.args = [text.slice(from, to)];
            return;
        case 'copy':
        case 'add':
        case 'volume':
            if (!parseJson(node, text, from, to))
                node.args = splitAtBlanks(text, from, to);
            return;
        case 'from':
        case 'expose':
            node.args = splitAtBlanks(text, from, to);
            return;
        case 'env':
        case 'label':
            node.args = readPairNames(text, from, to, node.keyword.toUpperCase(), escapeToken);
            return;
        case 'arg':
            node.args = splitWords(text, from, to, escapeToken);
            return;
        case 'healthcheck':
            parseHealthcheck(node, text, from, to);
            return;
        case 'onbuild':
        case 'user':
        case 'workdir':
        case 'stopsignal':
        case 'maintainer':
            node.args = [text.slice(from, to)];
    }
}
/** Whether the arguments are a JSON list of strings, which they then become. `parseJSON` of parser/line_parsers.go. */
function parseJson(node, text, from, to) {
    const start = skipSpaces(text, from, to);
    if (start >= to || text.charCodeAt(start) !== 0x5b)
        return false;
    const list = parseStringList(text.slice(start, to));
    if (list === 'invalid')
        return false;
    if (list === 'mixed') {
        throw new Refusal('when using JSON array syntax, arrays must be comprised of strings only');
    }
    node.args = list;
    node.json = true;
    return true;
}
/** Type and command; spaces are found byte by byte. `parseHealthConfig` of parser/line_parsers.go. */
function parseHealthcheck(node, text, from, to) {
    const [type = '', spaces = ''] = /^([^\t-\r \x85\xa0]*)([\t-\r \x85\xa0]*)/.exec(text.slice(from, to))?.slice(1) ?? [];
    if (type === '')
        return;
    const start = from + type.length + spaces.length;
    if (start < to && !parseJson(node, text, start, to))
        node.args = [text.slice(start, to)];
    node.args = [type, ...node.args];
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax/parse-file.js







/**
 * Splits a file into instructions; adds the comments to `comments`, including those before a refusal.
 * @throws Refusal of phase `parse` if BuildKit does. `Parse` of parser/parser.go.
 */
function parseFile(file, comments = null, quotes = new QuoteReading(false)) {
    const lines = new InstructionLines(file, comments);
    const nodes = [];
    for (let line = lines.next(); line !== null; line = lines.next())
        nodes.push(readNode(lines.scanner, line, lines.escapeToken, quotes));
    if (nodes.length === 0)
        throw new Refusal('file with no instructions', 'parse', 1);
    if (lines.scanner.tooLong)
        throw lines.scanner.refuseTooLong();
    return { nodes, escapeToken: lines.escapeToken };
}
/** The lines that instructions begin in, each with those that continue it; what follows as a heredoc is for others to read. */
class InstructionLines {
    scanner;
    escapeToken = '\\';
    #directives = new DirectiveReader();
    #comments;
    constructor(file, comments) {
        this.scanner = new LineScanner(file);
        this.#comments = comments;
    }
    /** @throws Refusal where a directive is wrong. */
    next() {
        const { scanner } = this;
        const { file } = scanner;
        while (scanner.advance()) {
            const textEnd = scanner.end;
            const bom = scanner.line === 1 && file.startsWith('\xef\xbb\xbf') ? 3 : 0;
            let start = skipSpaces(file, scanner.start + bom, textEnd);
            if (!this.#directives.done)
                this.escapeToken =
                    readDirective(this.#directives, file.slice(start, textEnd), scanner.line) ?? this.escapeToken;
            if (start < textEnd && file.charCodeAt(start) === 0x23) {
                this.#comments?.push({ text: file.slice(start, textEnd), line: scanner.line, covers: null });
                start = textEnd;
            }
            const token = this.escapeToken.charCodeAt(0);
            const continued = findContinuation(file, start, textEnd, token);
            if (continued < 0 && start === textEnd)
                continue;
            if (this.#comments !== null)
                coverLine(this.#comments, scanner.line);
            return continued < 0
                ? { text: file, start, end: textEnd, pieces: null, line: scanner.line }
                : readContinued(scanner, start, continued, token);
        }
        return null;
    }
}
/** The comments right above a line, without a gap, belong to it. */
function coverLine(comments, line) {
    for (let at = comments.length - 1, above = line - 1; at >= 0; at--, above--) {
        const comment = comments[at];
        if (comment?.line !== above)
            return;
        comment.covers = line;
    }
}
/** The escape that a line at the top of the file sets. */
function readDirective(directives, text, line) {
    try {
        const directive = directives.readLine(text);
        if (directive?.name !== 'escape')
            return null;
        if (directive.value !== '\\' && directive.value !== '`') {
            throw new Refusal(`invalid escape token '${directive.value}' does not match \` or \\`);
        }
        return directive.value;
    }
    catch (error) {
        throw placeRefusal(error, 'parse', line);
    }
}
function readNode(scanner, line, escapeToken, quotes) {
    try {
        const node = parseNode(line, escapeToken);
        if (!canContainHeredoc(node) || !scanner.hasMark(line))
            return node;
        quotes.line = line.line;
        node.heredocs = findHeredocs(line.text.slice(line.start, line.end), quotes).map(({ name, chomp }) => ({
            name,
            body: readBody(scanner, name, chomp),
        }));
        return node;
    }
    catch (error) {
        throw placeRefusal(error, 'parse', line.line);
    }
}
function canContainHeredoc(node) {
    const inner = node.keyword === 'onbuild' && node.child !== null ? node.child : node;
    return (inner.keyword === 'run' || inner.keyword === 'copy' || inner.keyword === 'add') && !inner.json;
}
/** Lines up to the one that is only the name. */
function readBody(scanner, name, chomp) {
    const { file } = scanner;
    let begin = -1;
    while (scanner.advance()) {
        if (begin < 0)
            begin = scanner.start;
        let start = scanner.start;
        if (chomp)
            while (file.charCodeAt(start) === 0x09)
                start++;
        if (scanner.end - start === name.length && file.startsWith(name, start))
            return file.slice(begin, scanner.start);
    }
    throw new Refusal('unterminated heredoc');
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/frontend-difference.js





/** Spaces beyond ASCII are several bytes: any of them counts. */
const INSTRUCTION = /^[\s\x80-\xff]*(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)\s/i;
/** An escape that decides where a flag ends; elsewhere in a flag it cannot reveal an image. */
const BOUNDARY = /[`\\](?:[\s"']|$)/;
/** Longer names do not count as plain. */
const MAX_NAME = 100;
const PLAIN_NAME = /^-?[ \t]*["']?(\w+)["']?(?:[\s;|&>)]|$)/;
const KEYWORD = /^(?:add|arg|cmd|copy|entrypoint|env|expose|from|healthcheck|label|maintainer|onbuild|run|shell|stopsignal|user|volume|workdir)$/i;
/** Directives are at the top, one comment per line. */
const ESCAPE_ON_TOP = /^(?:[^#\n]*#[^\n]*\n)*?[^#\n]*#[^\n]*escape/i;
/**
 * What of {@link findSkew} matters for the frontend that reads the file: the one of `# syntax=`, or if there is none the
 * builder's own, of any age. A frontend that is not Docker's may read anything: nothing is reported for it.
 */
function findFrontendSkew(bytes, { images, skew, unnamedFrontend }) {
    const other = skew === undefined ? [] : [skew];
    if (!isSuspect((0,byte_string/* toByteString */.pv)(bytes)))
        return other;
    const frontends = images.filter(({ via }) => via === 'syntax');
    const ages = frontends.map(({ replacedBy, reference }) => readReferenceAge(replacedBy === null ? reference : replacedBy.reference));
    const age = ages.length === 0 || unnamedFrontend === true ? 0 : Math.min(...ages);
    return [...findSkew(bytes).filter(({ since }) => since > age), ...other];
}
/** Whether it is worth parsing the file again. */
function isSuspect(file) {
    if (ESCAPE_ON_TOP.test(file) || hasContinuedMark(file))
        return true;
    if (!file.includes('<<'))
        return false;
    return file.split('<<').some((name, index) => index > 0 && isCodeName(name));
}
/** Whether what follows `<<` could be a name that is code: anything but one plain word that is not a keyword. */
function isCodeName(text) {
    const [, name] = PLAIN_NAME.exec(text.slice(0, MAX_NAME)) ?? [];
    return name === undefined || KEYWORD.test(name);
}
/** Whether a line with `<` continues in the next one, which may have the other `<` or the name. */
function hasContinuedMark(file) {
    for (const { index } of file.matchAll(/[\\`][ \t\r]*\n/g)) {
        const start = file.lastIndexOf('\n', index) + 1;
        if (file.slice(start, index).includes('<'))
            return true;
    }
    return false;
}
/**
 * What older frontends than the one this reader equals would read differently: heredocs that they would read as
 * instructions (before 1.4, or before 1.16 with a space before the name), a `check` directive that ends their directives
 * before an `escape` (before 1.8), and escapes in flags under `` # escape=` `` (before 1.15). Never throws.
 */
function findSkew(bytes) {
    const file = (0,byte_string/* toByteString */.pv)(bytes);
    const comments = [];
    try {
        const { nodes, escapeToken } = parseFile(file, comments);
        return [...findDirectiveSkew(comments), ...nodes.flatMap((node) => findNodeSkew(node, escapeToken))];
    }
    catch (error) {
        if (error instanceof Refusal)
            return [];
        throw error;
    }
}
function findDirectiveSkew(comments) {
    const reader = new DirectiveReader();
    let check = 0;
    for (const [index, { text, line }] of comments.entries()) {
        if (line !== index + 1)
            break;
        const directive = reader.readLine(text);
        if (directive === null)
            break;
        if (directive.name === 'check')
            check = line;
        if (directive.name === 'escape' && check > 0) {
            return [
                {
                    line: check,
                    message: 'end the directives at check and ignore the escape below',
                    since: 8,
                },
            ];
        }
    }
    return [];
}
function findNodeSkew(node, escapeToken) {
    const { line } = node;
    const found = [];
    if (node.heredocs.length > 0 && node.heredocs.every(({ name, body }) => isAlsoCode(`${body}${name}`))) {
        found.push({ line, message: 'may read the lines of this heredoc as instructions', since: 16 });
    }
    const flags = node.child === null ? node.flags : [...node.flags, ...node.child.flags];
    const texts = flags.map(({ start, end }) => node.source.text.slice(start, end));
    if (escapeToken === '`' && texts.some((text) => BOUNDARY.test(text))) {
        found.push({
            line,
            message: 'take the backslash for the escape character and so see different flags here',
            since: 15,
        });
    }
    return found;
}
/** Whether each line would pass as an instruction, a comment or an empty line: other lines make an older frontend refuse the file. */
function isAlsoCode(text) {
    let continued = false;
    return text.split('\n').every((line) => {
        const passes = continued || /^[\s\x80-\xff]*(?:#|$)/.test(line) || INSTRUCTION.test(`${line} `);
        continued = /[\\`]\s*$/.test(line);
        return passes;
    });
}

// EXTERNAL MODULE: ./lib/src/core/day.js
var core_day = __webpack_require__(4102);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/inline-exceptions.js




const START = /^#\s*base-image-gate\s*:\s*/;
const EXAMPLE = '# base-image-gate: except unapproved owner=@acme/web reason="WEB-7: …" expires=2026-12-31';
/**
 * The comments `# base-image-gate: except …`, if BuildKit sees them as comments: a line of a heredoc is not a comment. Several
 * comment lines in a row cover the next instruction. Never throws.
 */
function findInlineExceptions(bytes) {
    const file = (0,byte_string/* toByteString */.pv)(bytes);
    if (!file.includes('base-image-gate'))
        return [];
    const comments = [];
    try {
        parseFile(file, comments);
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
    }
    return comments.flatMap((comment) => readComment(comment) ?? []);
}
function readComment({ text, line, covers }) {
    const words = (0,byte_string/* decodeText */.g7)(text);
    const start = START.exec(words);
    if (start === null)
        return null;
    const parsed = parseException(words.slice(start[0].length));
    if (typeof parsed === 'string')
        return { line, error: parsed };
    if (covers === null)
        return { line, error: 'no instruction follows it' };
    return { line, coversLine: covers, ...parsed };
}
function parseException(text) {
    const tokens = text.match(/[^\s=",]+="[^"]*"|[^\s,]+/g) ?? [];
    if (tokens[0] !== 'except')
        return `write ${EXAMPLE}`;
    const rules = [];
    const settings = new Map();
    for (const token of tokens.slice(1)) {
        const equals = token.indexOf('=');
        if (equals < 0) {
            rules.push(token);
            continue;
        }
        const key = token.slice(0, equals);
        if (key !== 'owner' && key !== 'reason' && key !== 'expires')
            return `${key} is not a known setting; write ${EXAMPLE}`;
        if (settings.has(key))
            return `${key} is given twice`;
        settings.set(key, token.slice(equals + 1).replace(/^"(.*)"$/, '$1'));
    }
    return checkException(rules, settings);
}
function checkException(rules, settings) {
    const [owner = '', reason = '', expires = ''] = ['owner', 'reason', 'expires'].map((key) => settings.get(key)?.trim());
    if (rules.length === 0)
        return `it does not name a rule; write ${EXAMPLE}`;
    if (owner === '')
        return 'owner is missing';
    if (reason === '')
        return 'reason is missing';
    if (expires === '')
        return 'expires is missing: the last day on which it applies, for example expires=2026-12-31';
    if (!(0,core_day/* isDay */.N)(expires))
        return `expires=${expires} is not a date; write for example expires=2026-12-31`;
    return { rules, owner, reason, expires };
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/file-kind.js

/** How much of the start of a file is checked. */
const MAX_START = 4096;
const IGNORE = 'if it is not meant to be a Dockerfile, add its path to settings.ignore of the policy';
const LINE = '(?:^|\\n)';
const has = (pattern) => {
    const expression = new RegExp(LINE + pattern);
    return (file) => expression.test(file);
};
const hasFrom = (file) => /(?:^|\n)[ \t]*FROM[ \t]/i.test(file);
const compose = has('(?:services|include)[ \\t]*:');
const kubernetes = [has('apiVersion[ \\t]*:'), has('kind[ \\t]*:')];
const workflow = [has('jobs[ \\t]*:'), has('["\']?on["\']?[ \\t]*:')];
/** What people pass instead of a Dockerfile; the first match counts. */
const KINDS = [
    {
        what: 'This file is UTF-16 text, which BuildKit does not read',
        advice: 'Save it as UTF-8',
        fits: isUtf16,
        evenWithFrom: true,
    },
    {
        what: 'This file is not text',
        advice: `Pass a Dockerfile instead; ${IGNORE}`,
        fits: (file) => file.includes('\0'),
        evenWithFrom: true,
    },
    {
        what: 'This looks like a Compose file, not a Dockerfile',
        advice: `Pass the Dockerfiles that it builds, or the folder that contains it; ${IGNORE}`,
        fits: compose,
    },
    {
        what: 'This looks like a Kubernetes manifest, not a Dockerfile',
        advice: `Pass a Dockerfile instead; ${IGNORE}`,
        fits: (file) => kubernetes.every((fits) => fits(file)),
    },
    {
        what: 'This looks like a workflow, not a Dockerfile',
        advice: `Pass the Dockerfiles that it builds, or the folder that contains them; ${IGNORE}`,
        fits: (file) => workflow.every((fits) => fits(file)),
    },
    {
        what: 'This looks like a Bake file, not a Dockerfile',
        advice: `Pass the Dockerfiles that it builds, or the folder that contains it; ${IGNORE}`,
        fits: has('(?:target|group|variable)[ \\t]+"[^"\\n]*"[ \\t]*\\{'),
    },
    {
        what: 'This looks like a template, not a Dockerfile',
        advice: `Pass the file that it generates; ${IGNORE}`,
        fits: (file) => /\{\{|\{%|<%/.test(file),
    },
    {
        what: 'This looks like an HTML page, not a Dockerfile',
        advice: `Pass a Dockerfile instead; ${IGNORE}`,
        fits: (file) => /^\s*<(?:!doctype|html)/i.test(file),
    },
    {
        what: 'This looks like JSON, not a Dockerfile',
        advice: `Pass a Dockerfile instead; ${IGNORE}`,
        fits: (file) => /^\s*[[{]/.test(file),
    },
    {
        what: 'This looks like a script, not a Dockerfile',
        advice: `Pass a Dockerfile instead; ${IGNORE}`,
        fits: (file) => file.startsWith('#!'),
    },
    {
        what: 'This looks like YAML, not a Dockerfile',
        advice: `Pass a Dockerfile instead; ${IGNORE}`,
        fits: (file) => /^(?:\s*#[^\n]*\n|\s*\n)*(?:---|[\w.-]+:)[ \t]*\r?(?:\n|$)/.test(file),
    },
];
/** What a file that BuildKit does not understand seems to be, and what to do; null if it may be a Dockerfile. */
function findFileKind(file) {
    const start = file.slice(0, MAX_START).replace(/^\xef\xbb\xbf/, '');
    const kind = KINDS.find(({ fits, evenWithFrom }) => (evenWithFrom === true || !hasFrom(file)) && fits(start));
    return kind === undefined ? null : { why: (0,core_message/* own */.ZV)(kind.what), advice: (0,core_message/* own */.ZV)(kind.advice) };
}
/** Judged by its byte order mark, or by a zero in every other byte of ASCII. */
function isUtf16(file) {
    if (/^(?:\xff\xfe|\xfe\xff)/.test(file))
        return true;
    return /^(?:[\x01-\x7f]\0){2}/.test(file) || /^(?:\0[\x01-\x7f]){2}/.test(file);
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/places.js


/** Turns indexes of a file into lines and columns; walks each instruction once if the indexes increase. */
class Placer {
    #file;
    #node = null;
    #head = { line: 1, column: 1 };
    #at = 0;
    #line = 1;
    #column = 1;
    constructor(file) {
        this.#file = file;
    }
    /**
     * The range of the file that a part of an instruction's text covers. The line is that of the instruction, as in
     * BuildKit; for parts on later lines the range begins where the instruction does.
     */
    findPlace(node, start, end) {
        const { line } = node;
        const headOffset = toOffset(node.source, node.source.start);
        if (node !== this.#node) {
            this.#node = node;
            this.#jump(headOffset, line);
            this.#head = this.#walk(headOffset);
        }
        const offset = toOffset(node.source, start);
        if (offset < this.#at)
            this.#jump(headOffset, line);
        const from = this.#walk(offset);
        // The end belongs to the character before it, which may be the last one on its line.
        const to = end > start ? this.#walk(toOffset(node.source, end - 1) + 1) : from;
        const { column } = from.line === line ? from : this.#head;
        return { line, column, endLine: to.line, endColumn: to.column };
    }
    /** A range of one physical line at the top of the file; `line` is 1-based. */
    findInLine(line, start, end) {
        let offset = 0;
        for (let at = 1; at < line; at++)
            offset = this.#file.indexOf('\n', offset) + 1;
        this.#node = null;
        this.#jump(offset, line);
        const head = this.#at;
        const from = this.#walk(head + start);
        return { ...from, endLine: line, endColumn: this.#walk(head + end).column };
    }
    /** Moves to the beginning of the line that `offset` is on. */
    #jump(offset, line) {
        const start = offset === 0 ? 0 : this.#file.lastIndexOf('\n', offset - 1) + 1;
        // A byte order mark does not count as a column.
        this.#at = start === 0 && this.#file.startsWith('\xef\xbb\xbf') ? 3 : start;
        this.#line = line;
        this.#column = 1;
    }
    #walk(offset) {
        while (this.#at < offset && this.#at < this.#file.length) {
            const code = this.#file.charCodeAt(this.#at);
            if (code === 0x0a) {
                this.#at++;
                this.#line++;
                this.#column = 1;
            }
            else if (code < 0x80) {
                this.#at++;
                this.#column++;
            }
            else {
                const packed = (0,byte_string/* decodeRune */.j6)(this.#file, this.#at);
                this.#at += (0,byte_string/* widthOf */.qz)(packed);
                this.#column += (0,byte_string/* runeOf */.AP)(packed) > 0xffff ? 2 : 1;
            }
        }
        return { line: this.#line, column: this.#column };
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/go/suggestion.js


/** Beyond this many edits nothing is suggested. */
const MAX_DISTANCE = 2;
const suggestion_MAX_LENGTH = 64;
/** BuildKit's " (did you mean …?)", empty without a match. Of several equally close matches the first counts; BuildKit takes any. */
function suggest(value, options, caseSensitive) {
    if (value.length > suggestion_MAX_LENGTH)
        return '';
    const wanted = caseSensitive ? value : toLower(value);
    let match = '';
    let nearest = MAX_DISTANCE + 1;
    for (const option of options) {
        const candidate = caseSensitive ? option : toLower(option);
        if (candidate === wanted)
            return '';
        const distance = measureDistance(wanted, candidate);
        if (distance < nearest) {
            nearest = distance;
            match = caseSensitive ? candidate : matchCase(candidate, value);
        }
    }
    return match === '' ? '' : ` (did you mean ${match}?)`;
}
function matchCase(text, like) {
    if (like === toLower(like))
        return toLower(text);
    return like === toUpper(like) ? toUpper(text) : text;
}
/** Levenshtein distance in characters; any number above `MAX_DISTANCE` if it is above that. */
function measureDistance(from, to) {
    const a = (0,byte_string/* decodeText */.g7)(from);
    const b = (0,byte_string/* decodeText */.g7)(to);
    if (Math.abs(a.length - b.length) > MAX_DISTANCE * 2)
        return MAX_DISTANCE + 1;
    const row = [0];
    for (let column = 1; column <= b.length; column++)
        row.push(column);
    for (let line = 1; line <= a.length; line++) {
        let diagonal = row[0] ?? 0;
        let nearest = line;
        row[0] = line;
        for (let column = 1; column <= b.length; column++) {
            const above = row[column] ?? 0;
            const change = diagonal + (a.charCodeAt(line - 1) === b.charCodeAt(column - 1) ? 0 : 1);
            diagonal = above;
            const distance = Math.min(change, above + 1, (row[column - 1] ?? 0) + 1);
            if (distance < nearest)
                nearest = distance;
            row[column] = distance;
        }
        if (nearest > MAX_DISTANCE)
            return nearest;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/go/numbers.js


const MAX_INT64 = 2n ** 63n - 1n;
/** Whether Go's `strconv.ParseBool` accepts it. */
function isGoBool(text) {
    return /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(text);
}
/** Go's `strconv.ParseInt(text, 10, bits)`; null if that fails. */
function parseInteger(text, bits) {
    if (!/^[+-]?[0-9]+$/.test(text))
        return null;
    // More digits than an int64 has, not counting leading zeros, are out of range.
    if (!/^[+-]?0*[0-9]{0,19}$/.test(text))
        return null;
    const value = BigInt(text.startsWith('+') ? text.slice(1) : text);
    const max = bits === 64 ? MAX_INT64 : 2n ** 31n - 1n;
    return value > max || value < -max - 1n ? null : value;
}
/** As `parseInteger` with 32 bits. @throws Refusal in Go's words. */
function requireInteger(text) {
    const value = parseInteger(text, 32);
    if (value !== null)
        return value;
    // Go stops at the first digit that is too much, whatever follows it.
    const digits = /^[+-]?0*([0-9]*)/.exec(text)?.[1] ?? '';
    const isHuge = digits.length > 10 || Number(digits) >= 2 ** 32;
    const reason = isHuge || /^[+-]?[0-9]+$/.test(text) ? 'value out of range' : 'invalid syntax';
    throw new Refusal(`strconv.ParseInt: parsing ${quote(text)}: ${reason}`);
}
const UNITS = new Map([
    ['ns', 1n],
    ['us', 1000n],
    ['\xc2\xb5s', 1000n],
    ['\xce\xbcs', 1000n],
    ['ms', 1000000n],
    ['s', 1000000000n],
    ['m', 60000000000n],
    ['h', 3600000000000n],
]);
/**
 * Go's `time.ParseDuration`, in nanoseconds.
 * @throws Refusal in Go's words.
 */
function parseDuration(text) {
    const negative = text.startsWith('-');
    let rest = negative || text.startsWith('+') ? text.slice(1) : text;
    if (rest === '0')
        return 0n;
    const invalid = `time: invalid duration ${quoteDuration(text)}`;
    if (rest === '')
        throw new Refusal(invalid);
    let sum = 0n;
    while (rest !== '') {
        const [number, whole = '', fraction = ''] = /^0*([0-9]*)(?:\.([0-9]*))?/.exec(rest) ?? [''];
        if (!/[0-9]/.test(number ?? '') || whole.length > 19)
            throw new Refusal(invalid);
        rest = rest.slice(number?.length);
        const unit = /^[^.0-9]*/.exec(rest)?.[0] ?? '';
        if (unit === '')
            throw new Refusal(`time: missing unit in duration ${quoteDuration(text)}`);
        const factor = UNITS.get(unit);
        if (factor === undefined) {
            throw new Refusal(`time: unknown unit ${quoteDuration(unit)} in duration ${quoteDuration(text)}`);
        }
        sum += BigInt(whole || 0) * factor + BigInt(Math.trunc(Number(`0.${fraction}0`) * Number(factor)));
        rest = rest.slice(unit.length);
        if (sum > MAX_INT64 + 1n)
            throw new Refusal(invalid);
    }
    if (!negative && sum > MAX_INT64)
        throw new Refusal(invalid);
    return negative ? -sum : sum;
}
/** Package time quotes more simply: every byte that is not ASCII as `\x…`. */
function quoteDuration(text) {
    let out = '"';
    for (const byte of text) {
        if (byte === '"' || byte === '\\')
            out += `\\${byte}`;
        else if (byte < ' ' || byte >= '\x80')
            out += `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`;
        else
            out += byte;
    }
    return `${out}"`;
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/states.js

const SCRATCH = 'scratch';
const states_NONE = [];
const NO_STATES = [];
/** All states of a build, in BuildKit's order. `dispatchStates`. */
class States {
    all = [];
    #byName = new Map();
    #images = new Map();
    /** The last stage so far of this name, which is in lower case. */
    find(name) {
        return this.#byName.get(name);
    }
    add(state) {
        const added = {
            text: state.text,
            line: state.line,
            index: this.all.length,
            name: state.name,
            unresolved: state.unresolved,
            unset: state.unset,
            platform: state.platform,
            context: state.context,
            label: state.label,
            base: state.base,
            sources: [],
            triggers: [],
            inherited: [],
            triggered: false,
            reachable: false,
            late: false,
            copiedIn: [],
        };
        this.all.push(added);
        const name = state.text?.from.name ?? '';
        if (name !== '')
            this.#byName.set(name, added);
        return added;
    }
    /** The image of a COPY or of one mount of a RUN, once for each time that it runs. */
    addImage(baseName, line, instruction, mount) {
        const base = this.find(baseName) ?? null;
        const added = this.add({
            text: null,
            line,
            name: new ImageName(baseName),
            unresolved: states_NONE,
            unset: states_NONE,
            platform: null,
            context: null,
            label: '',
            base,
        });
        const images = this.#images.get(instruction) ?? [];
        this.#images.set(instruction, images);
        images[mount] ??= [];
        images[mount].push(added);
        return added;
    }
    /** Takes files from a state by number: this gives an image one more number, as in BuildKit. */
    copyByNumber(state, line) {
        if (state.text !== null)
            return;
        this.all.push(state);
        state.copiedIn.push(line);
    }
    /** What `addImage` has added for this. */
    findImages(instruction, mount) {
        return this.#images.get(instruction)?.[mount] ?? NO_STATES;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/sources.js






/** @throws Refusal if expansion changes the value. */
function readCopySource(from, escapeToken) {
    if (expandWord(from, NO_VARIABLES, { escapeToken }).text !== from) {
        throw new Refusal('variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround');
    }
    const index = parseInteger(from, 64);
    return index === null ? { name: from } : { index };
}
/**
 * The states that an instruction takes files from; an image without a state gets one.
 * @throws Refusal as `toCommand` of dockerfile2llb/convert.go fails.
 */
function addSources(state, instruction, states, escapeToken, run = null) {
    const line = run?.line ?? instruction.node.line;
    if (instruction.kind === 'copy' && instruction.from !== null) {
        const source = readCopySource(instruction.from.text, escapeToken);
        if ('index' in source) {
            run?.order.noteNumber(source.index);
            const found = findByIndex(states, source.index);
            state.sources.push(found);
            states.copyByNumber(found, run?.trigger.node.line ?? line);
        }
        else {
            const { name } = source;
            state.sources.push(states.find(toLower(name)) ?? states.addImage(name, line, instruction, 0));
        }
        return;
    }
    if (instruction.kind !== 'run')
        return;
    // All names are looked up before any new state is added.
    const found = instruction.mounts.map(({ from }) => {
        const name = from === '' ? SCRATCH : from;
        return { name, state: states.find(toLower(name)) };
    });
    for (const [mount, { name, state: known }] of found.entries()) {
        state.sources.push(known ?? states.addImage(name, line, instruction, mount));
    }
}
/**
 * Marks the image that a trigger would take files from by number if it ran now.
 * @throws Refusal if there is no such image.
 */
function markNumbered(instruction, states, line) {
    if (instruction.kind !== 'copy' || instruction.from === null)
        return;
    const source = readCopySource(instruction.from.text, '\\');
    if ('index' in source)
        states.all[Number(source.index)]?.copiedIn.push(line);
}
function findByIndex(states, index) {
    const found = index < 0n || index > BigInt(Number.MAX_SAFE_INTEGER) ? undefined : states.all[Number(index)];
    if (found === undefined)
        throw new Refusal(`invalid stage index ${index}`);
    return found;
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/instructions/flag-values.js



const flag_values_NONE = new Map();
/**
 * The flags of an instruction, by name.
 * @throws Refusal as `BFlags.Parse` of instructions/bflag.go fails.
 */
function readFlags(flags, known) {
    if (flags.length === 0)
        return flag_values_NONE;
    const values = new Map();
    for (const word of flags) {
        const equals = word.text.indexOf('=');
        const flag = equals < 0 ? word.text : word.text.slice(0, equals);
        const value = equals < 0 ? null : word.text.slice(equals + 1);
        const name = flag.slice(2);
        const kind = known.get(name);
        if (kind === undefined)
            throw new Refusal(`unknown flag: ${flag}${suggest(name, [...known.keys()], true)}`);
        const earlier = values.get(name);
        if (earlier !== undefined && kind !== 'texts')
            throw new Refusal(`duplicate flag specified: ${flag}`);
        if (kind === 'bool')
            checkBool(flag, value);
        else if (value === null)
            throw new Refusal(`missing a value on flag: ${flag}`);
        const entry = { text: value ?? '', word };
        if (earlier === undefined)
            values.set(name, [entry]);
        else
            earlier.push(entry);
    }
    return values;
}
function checkBool(flag, value) {
    if (value === '')
        throw new Refusal(`missing a value on flag: ${flag}`);
    const setting = toLower(value ?? 'true');
    if (setting !== 'true' && setting !== 'false') {
        throw new Refusal(`expecting boolean value for flag ${flag}, not: ${value}`);
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/go/csv.js

/**
 * The fields of one line of comma separated values.
 * @throws Refusal as github.com/tonistiigi/go-csvvalue fails.
 */
function splitCsv(input) {
    const line = input.endsWith('\r\n')
        ? input.slice(0, -2)
        : input.endsWith('\n')
            ? input.slice(0, -1)
            : input;
    if (line === '')
        throw new Refusal('EOF');
    const fields = [];
    let at = 0;
    for (;;) {
        const start = at;
        if (line[at] === '"') {
            at = readQuoted(line, at, fields);
        }
        else {
            const comma = line.indexOf(',', at);
            at = comma < 0 ? line.length : comma;
            const text = line.slice(start, at);
            const quote = text.indexOf('"');
            if (quote >= 0)
                throw csvError(start + quote, 'bare " in non-quoted-field');
            fields.push({ text, start });
        }
        if (at >= line.length)
            return fields;
        at++;
    }
}
function readQuoted(line, open, fields) {
    let text = '';
    let at = open + 1;
    for (;;) {
        const quote = line.indexOf('"', at);
        if (quote < 0)
            throw csvError(at, 'extraneous or missing " in quoted-field');
        text += line.slice(at, quote);
        at = quote + 1;
        if (line[at] === '"') {
            text += '"';
            at++;
        }
        else if (at === line.length || line[at] === ',') {
            fields.push({ text, start: open + 1 });
            // A comma at the very end leaves one more, empty field.
            return at;
        }
        else {
            throw csvError(at - 1, 'extraneous or missing " in quoted-field');
        }
    }
}
function csvError(at, what) {
    return new Refusal(`parse error on line 1, column ${at + 1}: ${what}`);
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/instructions/run-flags.js






/**
 * What a `--mount` takes its files from; the rest is read when the instruction runs.
 * @throws Refusal as `parseMount` of instructions/commands_runmount.go fails.
 */
function readMount(flag) {
    const mount = { from: '', flag, fromStart: 0 };
    for (const field of readFields(flag.text, 'mounts')) {
        const equals = field.text.indexOf('=');
        if (equals < 0 || toLower(field.text.slice(0, equals)) !== 'from')
            continue;
        mount.from = field.text.slice(equals + 1);
        mount.fromStart = field.start + equals + 1;
        const dollar = mount.from.indexOf('$');
        if (dollar >= 0 && dollar !== mount.from.length - 1) {
            throw new Refusal("'from' doesn't support variable expansion, define alias stage instead");
        }
    }
    return mount;
}
/** @throws Refusal as `ParseDevice` of instructions/commands_rundevice.go fails. */
function checkDevice(value) {
    let name = '';
    for (const { text: field } of readFields(value, 'devices')) {
        const equals = field.indexOf('=');
        const key = toLower(equals < 0 ? field : field.slice(0, equals));
        const setting = equals < 0 ? null : field.slice(equals + 1);
        if (key === 'required') {
            if (setting !== null && !isGoBool(setting))
                throw new Refusal(`invalid value for ${key}: ${setting}`);
        }
        else if (key === 'name' && setting !== null) {
            if (name !== '')
                throw new Refusal(`device name already set to ${name}`);
            name = setting;
        }
        else if (name === '') {
            name = field;
        }
        else if (setting === null) {
            throw new Refusal(`invalid field '${field}' must be a key=value pair`);
        }
        else {
            throw new Refusal(`unexpected key '${key}' in '${field}'${suggest(key, ['name', 'required'], true)}`);
        }
    }
}
function readFields(value, what) {
    try {
        return splitCsv(value);
    }
    catch (error) {
        if (error instanceof Refusal)
            throw new Refusal(`failed to parse csv ${what}: ${error.text}`);
        throw error;
    }
}
/** @throws Refusal for a mode that does not exist. */
function checkNetwork(value) {
    if (value !== 'default' && value !== 'none' && value !== 'host') {
        throw new Refusal(`invalid network mode ${quote(value)}`);
    }
}
/** @throws Refusal for a mode that does not exist. */
function checkSecurity(value) {
    if (value !== 'insecure' && value !== 'sandbox')
        throw new Refusal(`security ${quote(value)} is not valid`);
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/instructions/instruction.js








const instruction_KEYWORDS = ('ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER ' +
    'VOLUME WORKDIR').split(' ');
const instruction_NO_FLAGS = new Map();
const FROM_FLAGS = new Map([['platform', 'text']]);
const COPY_FLAGS = new Map([
    ['chown', 'text'],
    ['from', 'text'],
    ['chmod', 'text'],
    ['link', 'bool'],
    ['exclude', 'texts'],
    ['parents', 'bool'],
]);
const ADD_FLAGS = new Map([
    ['chown', 'text'],
    ['chmod', 'text'],
    ['link', 'bool'],
    ['keep-git-dir', 'bool'],
    ['checksum', 'text'],
    ['unpack', 'bool'],
    ['exclude', 'texts'],
]);
const RUN_FLAGS = new Map([
    ['device', 'texts'],
    ['mount', 'texts'],
    ['network', 'text'],
    ['security', 'text'],
]);
const HEALTHCHECK_FLAGS = new Map([
    ['interval', 'text'],
    ['timeout', 'text'],
    ['start-period', 'text'],
    ['start-interval', 'text'],
    ['retries', 'text'],
]);
/**
 * Validates one instruction.
 * @throws Refusal in BuildKit's words. `ParseInstruction` of instructions/parse.go.
 */
function readInstruction(node) {
    switch (node.keyword) {
        case 'from':
            return readFrom(node);
        case 'arg':
            return readArg(node);
        case 'copy':
            return readCopy(node);
        case 'run':
            return readRun(node);
        case 'onbuild':
            checkOnbuild(node);
            return { kind: 'onbuild', node };
        case 'add':
            checkDestination(node, 'ADD');
            readFlags(node.flags, ADD_FLAGS);
            checkHeredocs(node, 'ADD');
            return { kind: 'add', node };
        default:
            checkOther(node);
            return { kind: 'other', node };
    }
}
function readFrom(node) {
    const [, as, alias] = node.args;
    let name = '';
    if (node.args.length === 3 && as !== undefined && alias !== undefined && isAs(as)) {
        name = toLower(alias);
        if (!/^[a-z][a-z0-9\-_.]*$/.test(name)) {
            const reason = "name can't start with a number or contain symbols";
            throw new Refusal(`invalid name for build stage: ${quote(alias)}, ${reason}`);
        }
    }
    else if (node.args.length !== 1) {
        throw new Refusal('FROM requires either one or three arguments');
    }
    const platform = readFlags(node.flags, FROM_FLAGS).get('platform')?.[0]?.text ?? '';
    return { kind: 'from', node, name, platform };
}
/** Go's `strings.EqualFold(word, "as")`: `ſ` folds to `s`. */
function isAs(word) {
    return /^[aA](?:[sS]|\xc5\xbf)$/.test(word);
}
function readArg(node) {
    if (node.args.length === 0)
        throw refuseTooFew('ARG');
    const pairs = node.args.map((word) => {
        const equals = word.indexOf('=');
        if (equals === 0)
            throw refuseBlankName('ARG');
        if (equals < 0)
            return { key: word, value: null };
        return { key: word.slice(0, equals), value: word.slice(equals + 1) };
    });
    return { kind: 'arg', node, pairs };
}
function readCopy(node) {
    checkDestination(node, 'COPY');
    const from = readFlags(node.flags, COPY_FLAGS).get('from')?.[0] ?? null;
    checkHeredocs(node, 'COPY');
    return { kind: 'copy', node, from: from?.text === '' ? null : from };
}
function checkDestination(node, keyword) {
    if (node.args.length >= 2)
        return;
    const reason = 'requires at least two arguments, but only one was provided. Destination could not be determined';
    throw new Refusal(`${keyword} ${reason}`);
}
function checkHeredocs(node, keyword) {
    if (isHeredoc(node.args.at(-1) ?? ''))
        throw new Refusal(`${keyword} cannot accept a heredoc as a destination`);
}
const NO_MOUNTS = [];
function readRun(node) {
    if (node.flags.length === 0)
        return { kind: 'run', node, mounts: NO_MOUNTS };
    const flags = readFlags(node.flags, RUN_FLAGS);
    for (const device of flags.get('device') ?? [])
        checkDevice(device.text);
    const mounts = (flags.get('mount') ?? []).map(readMount);
    checkNetwork(flags.get('network')?.[0]?.text ?? 'default');
    checkSecurity(flags.get('security')?.[0]?.text ?? 'sandbox');
    return { kind: 'run', node, mounts };
}
function checkOnbuild(node) {
    if (node.child === null)
        throw refuseTooFew('ONBUILD');
    readFlags(node.flags, instruction_NO_FLAGS);
    const trigger = toUpper(trimSpaces(node.child.value));
    if (trigger === 'ONBUILD')
        throw new Refusal("Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed");
    if (trigger === 'MAINTAINER' || trigger === 'FROM') {
        throw new Refusal(`${trigger} isn't allowed as an ONBUILD trigger`);
    }
}
function checkOther(node) {
    switch (node.keyword) {
        case 'env':
        case 'label':
            readFlags(node.flags, instruction_NO_FLAGS);
            if (node.args.length === 0)
                throw refuseTooFew(node.keyword.toUpperCase());
            if (node.args.includes(''))
                throw refuseBlankName(node.keyword.toUpperCase());
            return;
        case 'maintainer':
        case 'workdir':
        case 'user':
            if (node.args.length !== 1)
                throw refuseNotOne(node.keyword.toUpperCase());
            readFlags(node.flags, instruction_NO_FLAGS);
            return;
        case 'stopsignal':
            if (node.args.length !== 1)
                throw refuseNotOne('STOPSIGNAL');
            return;
        case 'cmd':
        case 'entrypoint':
            readFlags(node.flags, instruction_NO_FLAGS);
            return;
        case 'expose':
            if (node.args.length === 0)
                throw refuseTooFew('EXPOSE');
            readFlags(node.flags, instruction_NO_FLAGS);
            return;
        case 'volume':
            if (node.args.length === 0)
                throw refuseTooFew('VOLUME');
            readFlags(node.flags, instruction_NO_FLAGS);
            if (node.args.some((path) => trimSpaces(path) === '')) {
                throw new Refusal('VOLUME specified can not be an empty string');
            }
            return;
        case 'shell':
            readFlags(node.flags, instruction_NO_FLAGS);
            if (node.args.length === 0)
                throw refuseTooFew('SHELL');
            if (!node.json)
                throw new Refusal('SHELL requires the arguments to be in JSON form');
            return;
        case 'healthcheck':
            checkHealthcheck(node);
            return;
        default:
            throw new Refusal(`unknown instruction: ${node.value}${suggest(node.value, instruction_KEYWORDS, false)}`);
    }
}
function checkHealthcheck(node) {
    const [written, ...command] = node.args;
    if (written === undefined)
        throw refuseTooFew('HEALTHCHECK');
    const type = toUpper(written);
    if (type === 'NONE') {
        if (command.length > 0)
            throw new Refusal('HEALTHCHECK NONE takes no arguments');
        return;
    }
    const flags = readFlags(node.flags, HEALTHCHECK_FLAGS);
    if (type !== 'CMD')
        throw new Refusal(`Unknown type ${quote(type)} in HEALTHCHECK (try CMD)`);
    if (command.length === 0)
        throw new Refusal('Missing command after HEALTHCHECK CMD');
    for (const name of ['interval', 'timeout', 'start-period', 'start-interval']) {
        checkInterval(name, flags.get(name)?.[0]?.text ?? '');
    }
    const retries = flags.get('retries')?.[0]?.text ?? '';
    if (retries !== '' && requireInteger(retries) < 0n) {
        throw new Refusal(`--retries cannot be negative (${requireInteger(retries)})`);
    }
}
function checkInterval(name, text) {
    const nanoseconds = text === '' ? 0n : parseDuration(text);
    if (nanoseconds !== 0n && nanoseconds < 1000000n) {
        throw new Refusal(`Interval ${quote(name)} cannot be less than 1ms`);
    }
}
function refuseTooFew(keyword) {
    return new Refusal(`${keyword} requires at least one argument`);
}
function refuseNotOne(keyword) {
    return new Refusal(`${keyword} requires exactly one argument`);
}
function refuseBlankName(keyword) {
    return new Refusal(`${keyword} names can not be blank`);
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/triggers.js




// `\s` of Go: a vertical tab or another space before ONBUILD keeps the keyword in the expression, as in BuildKit.
const ONBUILD = /^[\t\n\f\r ]*ONBUILD[\t\n\f\r ]*/i;
/** `parseOnBuild` of instructions/parse.go and the first half of `initOnBuildTriggers` of dockerfile2llb/convert.go. */
function readTrigger(node, { isOld }) {
    const { source } = node;
    const text = source.text.slice(source.start, source.end);
    const skipped = ONBUILD.exec(text)?.[0].length ?? 0;
    let expression = text.slice(skipped);
    for (const { name, body } of node.heredocs)
        expression += `\n${body}${name}`;
    return {
        node,
        expression,
        start: source.start + skipped,
        instruction: readExpression(expression, new QuoteReading(isOld)),
        ran: false,
    };
}
function readExpression(expression, quotes) {
    try {
        const [node, ...others] = parseFile(expression, null, quotes).nodes;
        if (node === undefined || others.length > 0)
            throw new Refusal('onbuild trigger should be a single expression');
        const instruction = readInstruction(node);
        if (instruction.kind === 'from')
            throw new Refusal('*instructions.Stage is not a command type');
        return instruction;
    }
    catch (error) {
        if (error instanceof Refusal)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/resolve.js










/** Most ONBUILD triggers that the stages of one file run. */
const MAX_TRIGGERS = 20_000;
/** @throws Refusal of phase `target`. `resolveTarget` of dockerfile2llb/convert.go. */
function findTarget(states, target) {
    const found = target === '' ? states.all.at(-1) : states.find(toLower(target));
    if (found !== undefined)
        return found;
    const hint = suggest(target, states.all.map(({ label }) => label), true);
    throw new Refusal(`target stage ${quote(target)} could not be found${hint}`, 'target', 1);
}
/**
 * Marks what building the target resolves, and runs the triggers along the way.
 * @throws Refusal of phase `resolve`; what is already marked stays. `resolveStages` of dockerfile2llb/convert.go.
 */
function resolveStates(states, target, options, order) {
    try {
        runRounds(states, target, options, order);
    }
    finally {
        for (const state of new Set(states.all))
            for (const trigger of [...state.triggers, ...state.inherited])
                markIdle(trigger, states);
    }
}
function runRounds(states, target, options, order) {
    let checked = 0;
    let ran = 0;
    for (let waiting = [target]; waiting.length > 0;) {
        const added = markReachable(waiting);
        for (; checked < states.all.length; checked++)
            passState(states.all[checked]);
        for (const state of added)
            loadContext(state, options);
        const runners = added.filter(hasTriggers).sort((a, b) => a.index - b.index);
        for (const state of order.arrange(runners, states.all.length)) {
            ran += runTriggers(state, states, options, order);
            if (ran > MAX_TRIGGERS)
                throw placeRefusal(refuseLimit('ONBUILD triggers'), 'limit', state.line);
        }
        waiting = added.flatMap(({ sources }) => sources.filter(({ reachable }) => !reachable));
    }
}
/** What a trigger would take files from although nothing runs it. */
function markIdle({ ran, instruction, node }, states) {
    if (ran || instruction instanceof Refusal)
        return;
    try {
        markNumbered(instruction, states, node.line);
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
    }
}
/** The states that become reachable with these. `addReachableStages`, without recursion. */
function markReachable(waiting) {
    const added = [];
    for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
        if (state.reachable)
            continue;
        state.reachable = true;
        added.push(state);
        if (state.base !== null)
            waiting.push(state.base);
        for (const source of state.sources)
            waiting.push(source);
    }
    return added;
}
/** Whether BuildKit asks for an image under the name of this state. */
function hasImage(state) {
    return state.base === null && (state.name.bytes !== SCRATCH || state.context !== null);
}
/** The names of all states must be valid, reachable or not; other images are never used again. */
function passState(state) {
    if (state === undefined || !hasImage(state))
        return;
    if (state.text === null && !state.reachable)
        state.late = true;
    const { error, bytes } = state.name;
    if (error === null)
        return;
    const reason = `failed to parse stage name ${quote(bytes)}: ${(0,byte_string/* encodeText */.wx)(error)}`;
    throw new Refusal(reason, 'resolve', state.line);
}
function loadContext(state, options) {
    if (!hasImage(state) || state.late || options.contexts.size === 0)
        return;
    try {
        const context = state.context ?? findImageContext(state.name, state.platform, options);
        if (context !== null)
            readContextImage(context);
    }
    catch (error) {
        throw placeRefusal(error, 'resolve', state.line);
    }
}
/** The context that replaces an image; it is looked up under the normalised name. */
function findImageContext(name, platform, options) {
    const { canonical } = name;
    if (canonical === null)
        return null;
    return findContext(options.contexts, new ImageName((0,byte_string/* encodeText */.wx)(canonical)), platform ?? options.platform);
}
function hasTriggers({ base, triggered }) {
    return base !== null && !triggered && base.triggers.length + base.inherited.length > 0;
}
/** Runs the triggers of the base; returns how many. `initOnBuildTriggers` of dockerfile2llb/convert.go. */
function runTriggers(state, states, options, order) {
    if (state.base === null || state.triggered)
        return 0;
    state.triggered = true;
    const triggers = [...state.base.inherited, ...state.base.triggers];
    for (const trigger of triggers) {
        trigger.ran = true;
        try {
            const { instruction } = trigger;
            if (instruction instanceof Refusal)
                throw repeatRefusal(instruction);
            const run = { trigger, order, line: state.line };
            addSources(state, instruction, states, options.escapeToken, run);
            if (instruction.kind === 'onbuild') {
                order.noteTrigger();
                state.inherited.push(readTrigger(instruction.node, options.quotes));
            }
        }
        catch (error) {
            throw placeRefusal(error, 'resolve', state.line);
        }
    }
    return triggers.length;
}
/** A trigger is refused at the stage that runs it, whatever the place and phase of its own text. */
function repeatRefusal(refusal) {
    return new Refusal(refusal.text, refusal.phase === 'limit' ? 'limit' : null);
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/image-uses.js












const image_uses_NONE = [];
const image_uses_NOTHING = new ImageName('');
const TOP = { line: 1, column: 1, endLine: 1, endColumn: 1 };
/** All images that the stages of a build name, stage by stage. */
function findUses(file, build, final) {
    const collector = new Collector(file, build, final);
    if (build.epoch !== null)
        collector.addEpoch(build.epoch);
    for (const state of build.states.all)
        if (state.text !== null)
            collector.addStage(state);
    return collector;
}
class Collector {
    uses = [];
    openBases = [];
    #build;
    #final;
    #placer;
    constructor(file, build, final) {
        this.#build = build;
        this.#final = final;
        this.#placer = new Placer(file);
    }
    addEpoch({ context, node }) {
        const place = node === null ? TOP : this.#placer.findPlace(node, node.argsStart, node.source.end);
        const replacedBy = describeContext(context);
        if (replacedBy?.image == null)
            return;
        const use = describeUse(place, new ImageName(context.key), 'context', 'mounted', null, true);
        this.uses.push({ ...use, image: replacedBy.image, reference: replacedBy.reference, replacedBy });
    }
    addStage(state) {
        if (state.text === null)
            return;
        const { node } = state.text.from;
        const isOpen = state.unresolved.length > 0 && !hasImage(state);
        const findPlace = () => this.#placer.findPlace(node, node.argsStart, node.argsStart + (node.args[0]?.length ?? 0));
        if (isOpen)
            this.openBases.push(this.#describeOpenBase(state, findPlace()));
        if (hasImage(state)) {
            const place = findPlace();
            const context = state.context ?? this.#findContext(state.name, state);
            const role = state === this.#final ? 'final' : 'build';
            const use = describeUse(place, state.name, 'from', role, state.index, state.reachable);
            use.unresolved = state.unresolved.length === 0 ? image_uses_NONE : state.unresolved.map(byte_string/* decodeText */.g7);
            if (context !== null)
                use.replacedBy = markStage(describeContext(context), state.context !== null);
            this.uses.push(use);
        }
        for (const instruction of state.text.commands)
            this.#addSources(state, instruction);
        for (const trigger of [...state.triggers, ...state.inherited])
            this.#addTrigger(state, trigger);
    }
    /** A FROM that names a stage or `scratch` only because an argument has no value. */
    #describeOpenBase(state, place) {
        const role = isOnChain(state, this.#build.target) ? 'final' : 'build';
        const use = describeUse(place, state.name, 'from', role, state.index, state.reachable);
        const unresolved = state.unresolved.map(byte_string/* decodeText */.g7);
        return { ...use, image: null, reference: null, invalid: null, unresolved };
    }
    #addSources(state, instruction) {
        const { node } = instruction;
        const escapeToken = this.#build.options?.escapeToken ?? '\\';
        for (const named of this.#findNames(instruction, node.source.text, escapeToken)) {
            const place = this.#placer.findPlace(node, named.start, named.end);
            this.#add(state, named, place, named.role === 'copied' ? 'copy-from' : 'mount-from', state.reachable);
        }
    }
    #addTrigger(state, trigger) {
        const { node, instruction, start: shift } = trigger;
        if (instruction instanceof Refusal) {
            const place = this.#placer.findPlace(node, shift, node.source.end);
            const invalid = `bad trigger: ${(0,byte_string/* decodeText */.g7)(instruction.text)}`;
            const child = node.child?.keyword;
            const role = child === 'run' ? 'mounted' : 'copied';
            this.uses.push({ ...describeUse(place, image_uses_NOTHING, 'onbuild', role, state.index, trigger.ran), invalid });
            return;
        }
        // A trigger is read with the default escape; its text is part of the line of its ONBUILD.
        const { source } = instruction.node;
        const outer = (at) => shift + toOffset(source, at);
        for (const named of this.#findNames(instruction, source.text, '\\')) {
            const place = this.#placer.findPlace(node, outer(named.start), outer(named.end));
            this.#add(state, named, place, 'onbuild', trigger.ran);
        }
    }
    #add(state, named, place, via, reachable) {
        const { states } = named;
        const name = new ImageName(named.name);
        const isReachable = reachable || states.some((image) => image.reachable);
        const use = describeUse(place, name, via, named.role, state.index, isReachable);
        const copiedIn = new Set(states.flatMap((image) => image.copiedIn));
        if (copiedIn.size > 0) {
            use.copiedIn = [...copiedIn].sort((a, b) => a - b);
            if (use.role !== 'copied')
                use.ownRole = use.role;
            use.role = 'copied';
        }
        const isLate = states.some((image) => image.reachable && image.late);
        if (!isLate)
            use.replacedBy = describeContext(this.#findContext(name, null));
        this.uses.push(use);
    }
    #findNames(instruction, line, escapeToken) {
        if (instruction.kind === 'copy' && instruction.from !== null) {
            const { from } = instruction;
            const name = this.#findCopyName(from.text, this.#build.options?.escapeToken ?? '\\');
            return name === null
                ? []
                : [locate(name, 'copied', line, from, 0, escapeToken, this.#build.states.findImages(instruction, 0))];
        }
        if (instruction.kind !== 'run')
            return [];
        return instruction.mounts.flatMap(({ from, flag, fromStart }, mount) => {
            if (from === '' || !this.#isImage(from))
                return [];
            const states = this.#build.states.findImages(instruction, mount);
            return [locate(from, 'mounted', line, flag, fromStart, escapeToken, states)];
        });
    }
    #findCopyName(from, escapeToken) {
        try {
            const source = readCopySource(from, escapeToken);
            return 'name' in source && this.#isImage(source.name) ? source.name : null;
        }
        catch (error) {
            if (error instanceof Refusal)
                return null;
            throw error;
        }
    }
    #isImage(name) {
        return name !== SCRATCH && this.#build.states.find(toLower(name)) === undefined;
    }
    #findContext(name, state) {
        const { options } = this.#build;
        if (options === null || options.contexts.size === 0)
            return null;
        return findImageContext(name, state?.platform ?? null, options);
    }
}
/** Whether a stage is the target or what it builds on. */
function isOnChain(state, target) {
    for (let link = target; link !== null; link = link.base)
        if (link === state)
            return true;
    return false;
}
function locate(name, role, line, flag, start, escapeToken, states) {
    const origins = mapFlag(line, flag.word, escapeToken);
    const first = flag.word.text.length - flag.text.length + start;
    const last = first + Math.max(name.length, 1) - 1;
    return {
        name,
        role,
        start: origins[first] ?? flag.word.start,
        end: (origins[last] ?? flag.word.end - 1) + 1,
        states,
    };
}
/** A use of an image under a name; the caller fills in what is unresolved or replaced. */
function describeUse(place, name, via, role, stage, reachable) {
    return {
        line: place.line,
        column: place.column,
        endLine: place.endLine,
        endColumn: place.endColumn,
        image: name.canonical,
        reference: name.reference,
        written: name.written,
        via,
        role,
        stage,
        reachable,
        invalid: name.error,
        unresolved: image_uses_NONE,
        replacedBy: null,
    };
}
/** An image that cannot be loaded is a separate problem; here it does not count as an image. */
function describeContext(context) {
    if (context === null)
        return null;
    const reference = findContextImage(context);
    const image = reference === null ? null : (0,image_reference/* formatReference */.FH)(reference);
    return { context: (0,byte_string/* decodeText */.g7)(context.key), image, reference };
}
function markStage(replacement, isStage) {
    return replacement !== null && isStage ? { ...replacement, stage: true } : replacement;
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/misplaced-args.js


/** Most names in one sentence. */
const SHOWN = 3;
/** Finds which of some names are declared by an ARG after the first FROM, where no FROM sees them. */
function openStageArgs({ instructions, }) {
    let declared = null;
    return (names) => {
        if (names.length === 0)
            return [];
        declared ??= listStageArgs(instructions);
        return [...new Set(names)].flatMap((name) => {
            const line = declared?.get(name);
            return line === undefined ? [] : [{ name: (0,byte_string/* decodeText */.g7)(name), line }];
        });
    };
}
/** The line that first declares each name. */
function listStageArgs({ stages }) {
    const declared = new Map();
    for (const command of stages.flatMap(({ commands }) => commands)) {
        for (const { key } of command.kind === 'arg' ? command.pairs : [])
            if (!declared.has(key))
                declared.set(key, command.node.line);
    }
    return declared;
}
/** Whether a FROM is refused or unresolved because its ARG is declared too late. */
function findMisplacedHint(text, { args, refusal }, unresolved) {
    if (args === null || refusal === null)
        return null;
    const stage = text.instructions.stages.find(({ from }) => from.node.line === refusal.line);
    const { source, args: words = [] } = stage?.from.node ?? {};
    if (source === undefined || words.length === 0)
        return null;
    const unset = [...args.findRelevant()].filter((name) => !args.has(name));
    const misplaced = openStageArgs(text)([...unset, ...unresolved]);
    const written = source.text.slice(source.start, source.end);
    const named = misplaced.filter(({ name }) => written.includes(name));
    return describeMisplaced(named.length > 0 ? named : misplaced);
}
/** What to say about arguments that are declared too late; null if there are none. */
function describeMisplaced(args) {
    if (args.length === 0)
        return null;
    const shown = args.slice(0, SHOWN);
    const list = (write) => (0,core_message/* joinMessages */.hw)(shown.map(write), shown.length > 2 ? ', ' : ' and ');
    const many = shown.length > 1;
    return {
        why: (0,core_message/* say */.cv) `${list(({ name, line }) => (0,core_message/* say */.cv) `${`ARG ${name}`} in line ${line}`)} ${(0,core_message/* own */.ZV)(many ? 'are' : 'is')} after the first FROM, where no FROM sees ${(0,core_message/* own */.ZV)(many ? 'them' : 'it')}`,
        advice: (0,core_message/* say */.cv) `Move ${list(({ name, line }) => (0,core_message/* say */.cv) `${`ARG ${name}`} from line ${line}`)} before the first FROM`,
    };
}

// EXTERNAL MODULE: ./lib/src/core/shapes/name-suggestion.js
var name_suggestion = __webpack_require__(8433);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/nearest-stage.js


/** A name without host, tag or digest: what a stage could be called, or its number. */
const PLAIN = /^[A-Za-z0-9][\w.-]*$/;
/** A shorter name is close to nearly every other. */
const MIN_LENGTH = 3;
/** With more stages only equal names are considered, because each reference is compared with all stages. */
const MAX_STAGES = 200;
/** Finds the stage that a reference probably means although it pulls an image. */
function openStageNames(stages) {
    const places = new Map();
    for (const [index, { name }] of stages.entries()) {
        if (name === null)
            continue;
        const known = places.get(name);
        if (known === undefined)
            places.set(name, [index]);
        else
            known.push(index);
    }
    function describe(kind, index) {
        const stage = index === undefined ? undefined : stages[index];
        return stage === undefined ? null : { kind, name: stage.name, line: stage.line };
    }
    function findSimilar(written, from, at) {
        if (written.length < MIN_LENGTH || stages.length > MAX_STAGES)
            return null;
        const seen = [...stages.entries()].filter(([index]) => index < from && index !== at);
        const near = (0,name_suggestion/* suggestName */.SX)(written, seen.flatMap(([, { name }]) => name ?? []));
        return near === null ? null : describe('similar', seen.findLast(([, { name }]) => name === near)?.[0]);
    }
    return ({ via, written, stage: at, replacedBy }) => {
        if (via === 'syntax' || via === 'context' || replacedBy !== null || !PLAIN.test(written))
            return null;
        if (/^\d+$/.test(written))
            return Number(written) === at ? null : describe('number', Number(written));
        if (places.size === 0)
            return null;
        if (via !== 'from')
            return findSimilar(written, stages.length, at);
        const own = at ?? 0;
        const lower = written.toLowerCase();
        const found = places.get(lower) ?? [];
        const same = lower === written ? undefined : found.findLast((index) => index < own);
        if (same !== undefined)
            return describe('case', same);
        const later = lower === written ? found.find((index) => index > own) : undefined;
        return later === undefined ? findSimilar(written, own, at) : describe('later', later);
    };
}
/** A FROM that is refused because it writes the name of a stage in capitals. */
function findCaseHint(uses, line) {
    const use = uses.find(({ nearestStage, ...place }) => nearestStage?.kind === 'case' && place.line === line);
    const name = use?.nearestStage?.name;
    if (name == null)
        return null;
    return {
        why: (0,core_message/* say */.cv) `Stage names are stored in lower case, this one as ${name}`,
        advice: (0,core_message/* say */.cv) `Write ${name}`,
    };
}

// EXTERNAL MODULE: ./lib/src/core/dockerfile/reading.js
var reading = __webpack_require__(9511);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/arguments.js



/** Total text of all expansions of one file, in bytes. */
const MAX_TOTAL = 16_000_000;
/** Most arguments without a value that are named for one text; a chain of them would grow with every link. */
const MAX_NAMED = 50;
const arguments_NONE = [];
/** A placeholder for an unknown value: text that a reference may have, and that no file has by chance. */
const PLACEHOLDER = 'value-not-known-of-';
/** What FROM sees: the arguments before it and what BuildKit predefines. */
class GlobalArguments {
    #predefined;
    #values = new Map();
    /** For each variable: the arguments without a value that its text, or the lack of it, depends on. */
    #unresolved = new Map();
    /** For each variable: all names that its default asked for. */
    #asked = new Map();
    /** Names that the FROMs asked for. */
    #askedByStages = new Set();
    #asking = this.#askedByStages;
    #total = 0;
    #quotes;
    constructor(quotes, predefined) {
        this.#quotes = quotes;
        this.#predefined = predefined;
    }
    get(name) {
        this.#asking.add(name);
        return this.#values.get(name) ?? this.#predefined(name);
    }
    get names() {
        return [...PREDEFINED.keys(), ...this.#values.keys()];
    }
    has(name) {
        return this.#values.has(name) || this.#predefined(name) !== undefined;
    }
    set(name, value, unresolved = []) {
        this.#values.set(name, value);
        if (unresolved.length > 0)
            this.#unresolved.set(name, unresolved);
        else
            this.#unresolved.delete(name);
    }
    unset(name) {
        this.#values.delete(name);
    }
    /** Declares a name without giving it a value. */
    declare(name) {
        if (!this.has(name))
            this.#unresolved.set(name, [name]);
    }
    /** Gives a name a value that is not known, whatever default is written for it. */
    setUnknown(name) {
        this.set(name, `${PLACEHOLDER}${this.#values.size}`, [name]);
    }
    /** Sets a name to its written default. @throws Refusal as `expand`. */
    setDefault(name, written, escapeToken) {
        const asked = this.#asked.get(name) ?? new Set();
        this.#asked.set(name, asked);
        this.#asking = asked;
        try {
            const { text, unresolved } = this.expand(written, escapeToken);
            this.set(name, text, unresolved);
        }
        finally {
            this.#asking = this.#askedByStages;
        }
    }
    /** @throws Refusal if the lexer does, or the file expands to more than the gate follows. */
    expand(word, escapeToken) {
        const { text, used, unset } = expandWord(word, this, { escapeToken, quotes: this.#quotes });
        this.#total += text.length;
        if (this.#total > MAX_TOTAL)
            throw refuseLimit('text of all expansions');
        return { text, unresolved: this.#findUnresolved(used), unset };
    }
    /** Arguments without a value that anything asked for, even if that failed. */
    findMissing() {
        return this.#findUnresolved([
            ...this.#askedByStages,
            ...[...this.#asked.values()].flatMap((names) => [...names]),
        ]);
    }
    /** All names that the FROMs depend on, through defaults as well. */
    findRelevant() {
        const relevant = new Set(this.#askedByStages);
        // Iterating a set that grows includes its new items.
        for (const name of relevant)
            for (const asked of this.#asked.get(name) ?? [])
                relevant.add(asked);
        return relevant;
    }
    #findUnresolved(names) {
        if (this.#unresolved.size === 0)
            return arguments_NONE;
        const found = new Set();
        for (const name of names) {
            for (const missing of this.#unresolved.get(name) ?? arguments_NONE)
                found.add(missing);
            if (found.size > MAX_NAMED)
                break;
        }
        return [...found].slice(0, MAX_NAMED);
    }
}
/** `defaultArgs` of dockerfile2llb/platform.go. */
function predefineArguments(build, target, overrides, stage, quotes) {
    return new GlobalArguments(quotes, (name) => {
        const value = PREDEFINED.get(name)?.(build, target, stage);
        return value === undefined ? undefined : (overrides.get(name) ?? value);
    });
}
const PREDEFINED = new Map([
    ['BUILDPLATFORM', (build) => formatPlatform(build)],
    ['BUILDOS', (build) => build.os],
    ['BUILDOSVERSION', (build) => build.osVersion],
    ['BUILDARCH', (build) => build.architecture],
    ['BUILDVARIANT', (build) => build.variant],
    ['TARGETPLATFORM', (_, target) => formatWholePlatform(target)],
    ['TARGETOS', (_, target) => target.os],
    ['TARGETOSVERSION', (_, target) => target.osVersion],
    ['TARGETARCH', (_, target) => target.architecture],
    ['TARGETVARIANT', (_, target) => target.variant],
    ['TARGETSTAGE', (_build, _target, stage) => (stage === '' ? 'default' : stage)],
]);
/** Names that have a value without being declared. */
const PREDEFINED_NAMES = [...PREDEFINED.keys()];
/**
 * Adds the ARGs before the first FROM, each expanded with those before it; a build argument replaces a default unexpanded.
 * @throws Refusal of phase `global-args`. `buildMetaArgs` of dockerfile2llb/convert.go.
 */
function addGlobalArguments(args, declarations, { buildArgs, unknownArgs }, { escapeToken, quotes }) {
    for (const { node, pairs } of declarations) {
        quotes.line = node.line;
        for (const { key, value } of pairs) {
            const given = buildArgs.get(key);
            if (given !== undefined) {
                args.set(key, given);
            }
            else if (unknownArgs.has(key)) {
                args.setUnknown(key);
            }
            else if (value === null) {
                args.declare(key);
            }
            else {
                try {
                    args.setDefault(key, value, escapeToken);
                }
                catch (error) {
                    throw placeRefusal(error, 'global-args', node.line);
                }
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/epoch.js






const NAME = 'SOURCE_DATE_EPOCH';
/**
 * SOURCE_DATE_EPOCH is resolved before the stages: a number is normalised, otherwise it names a context or a stage
 * whose date is known only once it is fetched.
 * @throws Refusal as `resolveSourceDateEpochValue` of dockerfile2llb/epoch.go fails.
 */
function resolveEpoch({ args, input, text, buildPlatform }, found) {
    const { stages, globalArgs } = text.instructions;
    const given = input.buildArgs.get(NAME);
    const value = given ?? (args.has(NAME) ? args.get(NAME) : undefined) ?? '';
    if (value === '' && given === undefined)
        return;
    const seconds = parseInteger(value, 64);
    if (seconds !== null) {
        if (args.has(NAME))
            args.set(NAME, String(seconds));
        return;
    }
    if (value !== '' && value !== 'context') {
        const context = findEpochContext(value, input, buildPlatform);
        if (context === null)
            checkStage(value, args, stages, text.escapeToken);
        else {
            found.epoch = { context, node: given === undefined ? findDeclaration(globalArgs) : null };
            readContextImage(context);
        }
    }
    if (!args.has(NAME))
        return;
    args.unset(NAME);
    if (value !== '')
        args.declare(NAME);
}
/** Any name may be a context here, `scratch` as well; it is looked up for the builder's platform. */
function findEpochContext(value, { contexts }, platform) {
    const { reference, error } = new ImageName(value);
    if (reference === null)
        throw new Refusal(`invalid context name ${value}: ${(0,byte_string/* encodeText */.wx)(error ?? '')}`);
    return lookUpContext(contexts, reference, platform);
}
function findDeclaration(globalArgs) {
    return globalArgs.findLast(({ pairs }) => pairs.some(({ key }) => key === NAME))?.node ?? null;
}
/** A stage provides a date only if it is `scratch` with one remote ADD. */
function checkStage(name, args, stages, escapeToken) {
    const stage = stages.find(({ from }) => from.name === toLower(name));
    if (stage === undefined)
        throw new Refusal(`invalid ${NAME}: ${name}`, 'global-args', 1);
    const line = stage.from.node.line;
    if (args.expand(stage.from.node.args[0] ?? '', escapeToken).text !== 'scratch') {
        throw new Refusal(`${NAME} stage must use FROM scratch`, 'global-args', line);
    }
    let sources = 0;
    for (const { kind, node } of stage.commands) {
        if (kind === 'add')
            sources++;
        else if (kind !== 'arg') {
            const reason = `does not meet source-only requirements: unsupported ${node.value} instruction`;
            throw new Refusal(`${NAME} stage ${reason}`, 'global-args', line);
        }
    }
    if (sources !== 1)
        throw new Refusal(`${NAME} stage must contain exactly one remote ADD`, 'global-args', line);
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/graph.js


/**
 * Finds what each stage takes files from.
 * @throws Refusal of phase `graph`. `buildStageDependencyGraph` of dockerfile2llb/convert.go.
 */
function connectStates(states, escapeToken) {
    for (const state of [...states.all]) {
        for (const instruction of state.text?.commands ?? []) {
            try {
                addSources(state, instruction, states, escapeToken);
            }
            catch (error) {
                throw placeRefusal(error, 'graph', instruction.node.line);
            }
        }
    }
    refuseCircles(states.all);
}
/** `validateCircularDependency` of dockerfile2llb/validations.go, without recursion; FROM cannot close a cycle. */
function refuseCircles(all) {
    // A cycle needs a stage that takes files from itself or a later one.
    if (!all.some((state) => state.sources.some(({ text, index }) => text !== null && index >= state.index)))
        return;
    const visited = new Set();
    for (const root of all) {
        if (root.sources.length === 0 || visited.has(root))
            continue;
        const open = new Set([root]);
        const stack = [{ state: root, rest: root.sources.values() }];
        visited.add(root);
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            const next = top.rest.next();
            if (next.done) {
                open.delete(top.state);
                stack.pop();
            }
            else if (open.has(next.value)) {
                const line = root.text?.from.node.line ?? 1;
                throw new Refusal(`circular dependency detected on stage: ${root.label}`, 'graph', line);
            }
            else if (!visited.has(next.value)) {
                visited.add(next.value);
                open.add(next.value);
                stack.push({ state: next.value, rest: next.value.sources.values() });
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/stages.js






/**
 * Adds a state for each FROM, its name expanded.
 * @throws Refusal of phase `stages`; states added so far stay. `buildDispatchStates` of dockerfile2llb/convert.go.
 */
function addStages(states, stages, args, options) {
    for (const stage of stages) {
        try {
            addStage(states, stage, args, options);
        }
        catch (error) {
            throw placeRefusal(error, 'stages', stage.from.node.line);
        }
    }
}
function addStage(states, text, args, options) {
    const { node, name, platform: platformText } = text.from;
    const written = node.args[0] ?? '';
    options.quotes.line = node.line;
    const base = args.expand(written, options.escapeToken);
    if (base.text === '')
        throw new Refusal(`base name (${written}) should not be blank`);
    const platform = platformText === '' ? null : expandPlatform(platformText, args, options.escapeToken);
    const context = name === '' ? null : findContext(options.contexts, new ImageName(name), platform ?? options.platform);
    const state = states.add({
        text,
        line: node.line,
        name: new ImageName(base.text),
        unresolved: base.unresolved,
        unset: base.unset,
        platform,
        context,
        label: name === '' ? `stage-${states.all.length}` : name,
        base: context === null ? (states.find(base.text) ?? null) : null,
    });
    for (const command of text.commands)
        if (command.kind === 'onbuild')
            state.triggers.push(readTrigger(command.node, options.quotes));
    return state;
}
function expandPlatform(written, args, escapeToken) {
    const { text, unset } = expandQuietly(written, args, escapeToken);
    const hint = () => suggestName(unset, args.names);
    if (text === '')
        throw new Refusal(`empty platform value from expression ${written}${hint()}`);
    try {
        return parsePlatform(text);
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        throw new Refusal(`failed to parse platform ${written}: ${error.text}${hint()}`);
    }
}
function expandQuietly(written, args, escapeToken) {
    try {
        return args.expand(written, escapeToken);
    }
    catch (error) {
        if (!(error instanceof Refusal) || error.phase === 'limit')
            throw error;
        throw new Refusal(`failed to process arguments for platform : ${error.text}`);
    }
}
/** `wrapSuggestAny`: for the first name that resembles a known one. */
function suggestName(unset, names) {
    for (const name of unset) {
        const suggestion = suggest(name, names, true);
        if (suggestion !== '')
            return suggestion;
    }
    return '';
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/trigger-order.js

/** Most orders that are tried for one build. */
const MAX_ORDERS = 720;
/**
 * The order in which stages of one round run their triggers, which is random in BuildKit (a Go map). It matters if
 * a trigger copies by a number that another one may have assigned.
 */
class TriggerOrder {
    #wanted;
    #taken = [];
    /** Lower numbers are assigned whatever the order. */
    #certain = Number.POSITIVE_INFINITY;
    #isChance = false;
    constructor(wanted = []) {
        this.#wanted = wanted;
    }
    /** The stages of one round in the wanted order; `count`: the number of states before it. */
    arrange(runners, count) {
        if (runners.length < 2)
            return runners;
        this.#certain = Math.min(this.#certain, count);
        const choice = this.#wanted[this.#taken.length] ?? 0;
        this.#taken.push({ choice, count: countOrders(runners.length) });
        return permute(runners, choice);
    }
    /** Notes that a trigger adds another one, which a stage of the same round may run. */
    noteTrigger() {
        if (this.#certain !== Number.POSITIVE_INFINITY)
            this.#isChance = true;
    }
    /** Notes that a trigger asks for a state by number. */
    noteNumber(index) {
        if (index >= this.#certain)
            this.#isChance = true;
    }
    /**
     * The next order to try; null if there is none, or nothing depends on it.
     * @throws Refusal if there are too many.
     */
    findNext() {
        if (!this.#isChance && this.#wanted.length === 0)
            return null;
        const total = this.#taken.reduce((product, { count }) => product * count, 1);
        if (total > MAX_ORDERS)
            throw refuseLimit('orders in which ONBUILD triggers may run');
        const taken = [...this.#taken];
        for (let last = taken.pop(); last !== undefined; last = taken.pop()) {
            if (last.choice + 1 < last.count)
                return new TriggerOrder([...taken.map(({ choice }) => choice), last.choice + 1]);
        }
        return null;
    }
}
function countOrders(size) {
    let count = 1;
    for (let factor = 2; factor <= size && count <= MAX_ORDERS; factor++)
        count *= factor;
    return count;
}
/** The permutation with that number; the first one changes nothing. */
function permute(states, number) {
    const left = [...states];
    const order = [];
    let rest = number;
    while (left.length > 0) {
        const block = countOrders(left.length - 1);
        order.push(...left.splice(Math.floor(rest / block), 1));
        rest %= block;
    }
    return order;
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/build.js










const build_NONE = [];
/** Most instructions that are read over all orders of triggers. */
const MAX_WORK = 500_000;
/** The second half of `toDispatchState`, up to where the images are requested, in every possible order. */
function readBuild(text, input) {
    const build = readOrders(text, input);
    if (text instanceof Refusal || text.quotes.differsAt === null || build.refusal !== null)
        return build;
    if (readFrontendAge(text.syntax, input) >= QUOTES_KEPT_SINCE)
        return build;
    const old = readOrders(text.old(), input);
    return old.refusal === null ? { ...build, old } : build;
}
/** One build for each order in which triggers may run, if the order matters. */
function readOrders(text, input) {
    let order = new TriggerOrder();
    const build = readOneBuild(text, input, order);
    const otherOrders = [];
    let work = 0;
    try {
        for (order = order.findNext(); order !== null; order = order.findNext()) {
            otherOrders.push(readOneBuild(text, input, order));
            work += text instanceof Refusal ? 0 : text.size;
            if (work > MAX_WORK)
                throw refuseLimit('orders in which ONBUILD triggers may run');
        }
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        return { ...build, refusal: build.refusal ?? error };
    }
    return otherOrders.length === 0 ? build : { ...build, otherOrders };
}
/** One possible order of a build. */
function readOneBuild(text, input, order = new TriggerOrder()) {
    const draft = {
        states: new States(),
        options: null,
        args: null,
        target: null,
        refusal: text instanceof Refusal ? text : null,
        epoch: null,
        otherOrders: build_NONE,
        old: null,
    };
    if (text instanceof Refusal)
        return draft;
    try {
        runPhases(text, input, order, draft);
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        draft.refusal = error;
    }
    return draft;
}
function runPhases(text, input, order, draft) {
    const { escapeToken, instructions, quotes } = text;
    const { stages, globalArgs } = instructions;
    const platform = build_readPlatform(input.platform);
    const buildPlatform = build_readPlatform(input.buildPlatform);
    const targetName = input.target === '' ? (stages.at(-1)?.from.name ?? '') : input.target;
    const args = predefineArguments(buildPlatform, platform, input.buildArgs, targetName, quotes);
    const options = { escapeToken, quotes, platform, contexts: input.contexts };
    draft.args = args;
    draft.options = options;
    addGlobalArguments(args, globalArgs, input, text);
    placeAt('global-args', () => resolveEpoch({ args, input, text, buildPlatform }, draft));
    addStages(draft.states, stages, args, options);
    draft.target = findTarget(draft.states, input.target);
    connectStates(draft.states, escapeToken);
    resolveStates(draft.states, draft.target, options, order);
}
let lastPlatform = null;
/** Most files are read for the same platform. */
function build_readPlatform(text) {
    if (lastPlatform?.text !== text) {
        lastPlatform = { text, platform: placeAt('stages', () => normalizePlatform(parsePlatform(text))) };
    }
    return lastPlatform.platform;
}
function placeAt(phase, read) {
    try {
        return read();
    }
    catch (error) {
        throw placeRefusal(error, phase, 1);
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/instructions/stage-text.js


/**
 * Groups instructions into stages.
 * @throws Refusal of phase `instructions`. `Parse` of instructions/parse.go.
 */
function readInstructions(nodes) {
    const stages = [];
    const globalArgs = [];
    let commands = null;
    for (const node of nodes) {
        const instruction = readNumbered(node);
        if (instruction.kind === 'from') {
            commands = [];
            stages.push({ from: instruction, commands });
        }
        else if (commands !== null) {
            commands.push(instruction);
        }
        else if (instruction.kind === 'arg') {
            globalArgs.push(instruction);
        }
        else {
            throw new Refusal('no build stage in current context', 'instructions', node.line);
        }
    }
    if (stages.length === 0)
        throw new Refusal('dockerfile contains no stages to build', 'instructions', 1);
    return { stages, globalArgs };
}
function readNumbered(node) {
    try {
        return readInstruction(node);
    }
    catch (error) {
        if (!(error instanceof Refusal) || error.phase === 'limit')
            throw placeRefusal(error, 'instructions', node.line);
        throw new Refusal(`dockerfile parse error on line ${node.line}: ${error.text}`, 'instructions', node.line);
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax/check-options.js




/**
 * Validates the value of `# check=`; what it says concerns BuildKit's linter alone.
 * @throws Refusal as `ParseLintOptions` of linter/linter.go fails.
 */
function validateCheckOptions(value) {
    const options = trimSpaces(value);
    if (options === '')
        return;
    for (const part of splitAtMost(options, ';', 3)) {
        const equals = part.indexOf('=');
        if (equals < 0)
            throw new Refusal(`invalid check option ${quote(part)}`);
        const key = trimSpaces(part.slice(0, equals));
        const setting = trimSpaces(part.slice(equals + 1));
        if (key === 'error') {
            if (!isGoBool(setting)) {
                throw new Refusal(`failed to parse check option ${quote(part)}: strconv.ParseBool: parsing ${quote(setting)}: invalid syntax`);
            }
        }
        else if (key !== 'skip' && key !== 'experimental') {
            throw new Refusal(`invalid check option ${quote(key)}`);
        }
    }
}
function splitAtMost(text, separator, parts) {
    const all = text.split(separator);
    return all.length <= parts ? all : [...all.slice(0, parts - 1), all.slice(parts - 1).join(separator)];
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/open-file.js






/** The build argument that replaces `# check=`. */
const CHECK_ARGUMENT = 'BUILDKIT_DOCKERFILE_CHECK';
/** As `maxFileSize` of dockerui/readfile.go. */
const MAX_SIZE = 16 * 1024 * 1024;
function openFile(file, input) {
    const { syntax, check } = findDirectives(file);
    const text = readText(file, new QuoteReading(false), syntax, check, input);
    return { file, syntax, text };
}
/** The first half of `toDispatchState` of dockerfile2llb/convert.go. */
function readText(file, quotes, syntax, check, input) {
    try {
        if (file.length > MAX_SIZE)
            throw new Refusal(`Dockerfile exceeds maximum allowed size of ${MAX_SIZE} bytes`, 'parse', 1);
        if (file === '')
            throw new Refusal('the Dockerfile cannot be empty', 'parse', 1);
        checkLinterOptions(check, input.buildArgs.get(CHECK_ARGUMENT));
        const { nodes, escapeToken } = parseFile(file, null, quotes);
        const instructions = readInstructions(nodes);
        let old = null;
        const readOld = () => (old ??= readText(file, new QuoteReading(true), syntax, check, input));
        return { escapeToken, instructions, size: nodes.length, quotes, syntax, old: readOld };
    }
    catch (error) {
        if (error instanceof Refusal)
            return error;
        throw error;
    }
}
/** Options for BuildKit's linter, which are refused before the file is read. `newRuleLinter`. */
function checkLinterOptions(found, given) {
    const where = given === undefined ? 'check options' : `build-arg:${CHECK_ARGUMENT}`;
    try {
        validateCheckOptions(given ?? found?.word ?? '');
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        throw new Refusal(`failed to parse ${where}: ${error.text}`, 'check-directive', given === undefined ? (found?.line ?? 1) : 1);
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax-use.js




/** The build argument that takes the place of `# syntax=`. */
const GIVEN_FRONTEND = 'BUILDKIT_SYNTAX';
/** The frontend: the image that reads the file and runs the build, pulled even if the file is refused. */
function findSyntaxUse({ file, syntax }, input) {
    const given = findGivenFrontend(input);
    // A value from the build is not written in the file; at most it replaces one that is.
    const givenLine = syntax?.line ?? 0;
    const givenPlace = { ...TOP, line: givenLine, endLine: givenLine };
    if (given !== null)
        return describe(given, givenPlace, input);
    if (input.unknownArgs.has(GIVEN_FRONTEND)) {
        const use = describeUse(givenPlace, new ImageName(''), 'syntax', 'frontend', null, true);
        return { ...use, image: null, reference: null, invalid: null, unresolved: [GIVEN_FRONTEND] };
    }
    if (syntax === null)
        return null;
    const { word, line, start } = syntax;
    const placed = start === 0 ? { ...TOP, line, endLine: line } : findWord(file, line, start, word.length);
    return describe(word, placed, input);
}
function findWord(file, line, start, length) {
    return new Placer(file).findInLine(line, start, start + length);
}
function describe(word, place, input) {
    const name = new ImageName(word);
    const use = describeUse(place, name, 'syntax', 'frontend', null, true);
    use.replacedBy = describeContext(findFrontendContext(input, name));
    return use;
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/unresolved.js


/** Sample values for the parts of a reference. */
const HASH = 'a'.repeat(64);
const CANDIDATES = ['1', 'a', 'a:1', 'linux/amd64', `sha256:${HASH}`, HASH];
/** Most combinations of values that are tried. */
const MAX_TRIES = 220;
/** Most instructions that are read in all tries together. */
const unresolved_MAX_WORK = 500_000;
/**
 * The arguments without a value that alone make BuildKit refuse the file: with some values for them it is accepted.
 * Empty if it is broken anyway.
 */
function findRemedy(text, input, build) {
    const phase = build.refusal?.phase;
    if (text instanceof Refusal || (phase !== 'global-args' && phase !== 'stages' && phase !== 'resolve'))
        return [];
    const missing = new Set(build.args?.findMissing());
    // With values for these BuildKit gets further, and may then miss others.
    let work = 0;
    for (let known = 0; known < missing.size;) {
        known = missing.size;
        for (const values of combineCandidates([...missing])) {
            work += text.size;
            if (work > unresolved_MAX_WORK)
                return [];
            const { refusal, args } = readOneBuild(text, {
                ...input,
                buildArgs: new Map([...input.buildArgs, ...values]),
            });
            if (refusal === null)
                return [...missing];
            for (const name of args?.findMissing() ?? [])
                missing.add(name);
            if (missing.size > known)
                break;
        }
    }
    return [];
}
/** First one value for all, then every combination if there are few. */
function* combineCandidates(names) {
    for (const value of CANDIDATES)
        yield names.map((name) => [name, value]);
    const total = CANDIDATES.length ** names.length;
    if (total > MAX_TRIES)
        return;
    for (let number = 0; number < total; number++) {
        let rest = number;
        yield names.map((name) => {
            const value = CANDIDATES[rest % CANDIDATES.length] ?? '';
            rest = Math.floor(rest / CANDIDATES.length);
            return [name, value];
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/variants/variant-merge.js

/** Merges several readings: equal images once, reachable if one of them is, the worst problem first. */
function mergeReadings(readings) {
    const [first] = readings;
    if (first === undefined)
        return { stages: [], images: [], problem: null };
    if (readings.length === 1 && !first.origins?.length && !first.contexts?.size)
        return first.reading;
    const [problem = null, ...otherProblems] = mergeProblems(readings);
    const named = readings.filter(({ reading }) => reading.images.some(({ via }) => via === 'syntax')).length;
    const openBases = mergeUses(readings, ({ openBases: uses }) => uses ?? []);
    const skew = readings.find(({ reading }) => reading.skew !== undefined)?.reading.skew;
    return {
        stages: mergeStages(readings),
        images: mergeUses(readings, ({ images }) => images),
        problem,
        ...(otherProblems.length === 0 ? {} : { otherProblems }),
        ...(skew === undefined ? {} : { skew }),
        ...(named > 0 && named < readings.length ? { unnamedFrontend: true } : {}),
        ...(openBases.length === 0 ? {} : { openBases }),
    };
}
/** One for each line and kind; first those that no value for an argument could fix. */
function mergeProblems(readings) {
    const known = new Map();
    for (const found of readings) {
        const { problem } = found.reading;
        if (problem === null)
            continue;
        const key = JSON.stringify([problem.line, problem.unresolved]);
        const earlier = known.get(key);
        if (earlier === undefined || countOrigins(found) < countOrigins(earlier.found))
            known.set(key, { problem, found });
    }
    return [...known.values()]
        .sort((a, b) => Number(a.problem.unresolved.length > 0) - Number(b.problem.unresolved.length > 0))
        .map(({ problem, found: { name, origins = [] } }) => ({
        ...problem,
        ...(name === '' || problem.phase === 'limit' ? {} : addName(problem, name)),
        ...nameBuild(origins),
    }));
}
const countOrigins = ({ origins = [] }) => origins.length;
function addName({ message, words }, name) {
    const named = { message: `${message} (with ${name})` };
    return words === undefined ? named : { ...named, words: (0,core_message/* say */.cv) `${words} (with ${name})` };
}
/** The stages of the reading that has the most. */
function mergeStages(readings) {
    const most = readings.reduce((a, b) => (b.reading.stages.length > a.reading.stages.length ? b : a));
    return most.reading.stages.map((stage, index) => ({
        ...stage,
        reachable: readings.some(({ reading }) => reading.stages[index]?.reachable),
    }));
}
function mergeUses(readings, list) {
    const merged = new Map();
    for (const found of readings) {
        // The same text may be several equal uses, for example one ONBUILD with two mounts: count them.
        const seen = new Map();
        for (const use of list(found.reading)) {
            const text = identify(use);
            const count = (seen.get(text) ?? 0) + 1;
            seen.set(text, count);
            const key = `${count} ${text}`;
            const earlier = merged.get(key) ?? { use, found, reachable: false, roles: new Map() };
            noteRole(earlier.roles, use, found);
            merged.set(key, { ...earlier, reachable: earlier.reachable || use.reachable });
        }
    }
    const collected = [...merged.values()];
    const claims = new Map(collected.flatMap((item) => findClaim(item)));
    return collected
        .map((item) => variant_merge_describeUse(item, claims.get(identifyPlace(item.use))))
        .sort((a, b) => a.line - b.line || a.column - b.column);
}
function noteRole(roles, { role, replacedBy }, found) {
    const context = replacedBy === null ? undefined : found.contexts?.get(replacedBy.context);
    const others = found.origins ?? [];
    const origins = context === undefined ? others : [context, ...others];
    const cause = { origins, firm: found.adds !== true };
    const earlier = roles.get(role);
    if (earlier === undefined)
        roles.set(role, cause);
    else {
        roles.set(role, {
            origins: origins.length < earlier.origins.length ? origins : earlier.origins,
            firm: earlier.firm || cause.firm,
        });
    }
}
/** What ships in one build ships; what ships only in an added build keeps its other role too. */
function variant_merge_describeUse({ use, reachable, roles }, claim) {
    const final = roles.get('final');
    const role = final === undefined ? use.role : 'final';
    const others = [...roles.keys()].filter((other) => other !== role);
    return {
        ...use,
        role,
        reachable,
        ...(final === undefined || final.firm || others.length === 0 ? {} : { alsoAs: others }),
        ...nameBuild(roles.get(role)?.origins ?? []),
        ...(claim === undefined || use.replacedBy !== null ? {} : { claim }),
    };
}
/** If a build of the repository replaces an image with a context. */
function findClaim({ use, found }) {
    const { replacedBy } = use;
    const value = replacedBy === null ? undefined : found.claims?.get(replacedBy.context);
    const [build] = found.origins ?? [];
    if (replacedBy === null || value === undefined || build === undefined)
        return [];
    const { file, line, name } = build;
    return [[identifyPlace(use), { build: { file, line, name }, context: replacedBy.context, value }]];
}
function identifyPlace({ line, column, written }) {
    return JSON.stringify([line, column, written]);
}
function nameBuild([origin]) {
    if (origin === undefined)
        return {};
    const { file, line, name } = origin;
    return { build: { file, line, name } };
}
/** A FROM has one of two roles, depending on the stage that is built; everything else has the role of its instruction. */
function identify(use) {
    const { line, column, endLine, endColumn, via, role, stage, image, written, unresolved, replacedBy } = use;
    const replacement = [replacedBy?.context, replacedBy?.image];
    return JSON.stringify([
        line,
        column,
        endLine,
        endColumn,
        via,
        via === 'from' ? '' : role,
        stage,
        image,
        written,
        unresolved,
        replacement,
    ]);
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/read-dockerfile.js














/**
 * What BuildKit would pull to build this Dockerfile, or why it would refuse it: equal to BuildKit v0.34.2. Never throws.
 */
function readDockerfile(bytes, options = reading/* DEFAULT_BUILD_OPTIONS */.e) {
    const file = (0,byte_string/* toByteString */.pv)(bytes);
    const input = toInput(options);
    const source = openFile(file, input);
    return describeBuild(source, input, readBuild(source.text, input));
}
/** A build as the reader's callers describe it. */
function describeBuild(source, input, build) {
    const current = describeOrders(source, input, build);
    if (build.old === null || source.text instanceof Refusal)
        return current;
    const old = describeOrders({ ...source, text: source.text.old() }, input, build.old);
    if (isSame(current.images, old.images))
        return current;
    const message = 'drop escapes between the quotes of a pattern, as here, and pull different images';
    const skew = { line: source.text.quotes.differsAt ?? 1, message, since: QUOTES_KEPT_SINCE };
    return {
        ...mergeReadings([current, old].map((reading) => ({ name: 'an older frontend', reading }))),
        skew,
    };
}
function describeOrders(source, input, build) {
    const first = describeOne(source, input, build);
    if (build.otherOrders.length === 0)
        return first;
    const others = build.otherOrders.map((other) => describeOne(source, input, other));
    const name = 'ONBUILD triggers in a different, random order';
    const merged = mergeReadings([first, ...others].map((reading) => ({ name, reading })));
    return first.problem === null ? merged : { ...merged, problem: first.problem };
}
function describeOne(source, input, build) {
    const final = findFinal(build);
    const syntax = findSyntaxUse(source, input);
    const { uses, openBases } = findUses(source.file, build, final);
    const stages = build.states.all.filter((state) => state.text !== null).map(describeStage);
    const explain = openExplanation(source.text, build, stages);
    const explained = uses.map(explain);
    return {
        stages,
        images: [...(syntax === null ? [] : [syntax]), ...explained].sort(comparePlaces),
        problem: build.refusal === null ? null : describeRefusal(build.refusal, source, input, build, explained),
        ...(openBases.length === 0 ? {} : { openBases }),
    };
}
/** Whether the same images are pulled for the same reasons, wherever they are named. */
function isSame(one, other) {
    const [left, right] = [one, other].map((uses) => new Set(uses.map(read_dockerfile_identify)));
    return left?.size === right?.size && [...(left ?? [])].every((key) => right?.has(key));
}
function read_dockerfile_identify({ image, via, role, reachable, replacedBy, unresolved }) {
    return JSON.stringify([image, via, role, reachable, replacedBy?.image, unresolved]);
}
const NO_NAMES = new Set();
function toInput(options) {
    return {
        buildArgs: encodeMap(options.buildArgs),
        target: (0,byte_string/* encodeText */.wx)(options.target ?? ''),
        platform: (0,byte_string/* encodeText */.wx)(options.platform),
        buildPlatform: (0,byte_string/* encodeText */.wx)(options.buildPlatform),
        contexts: encodeMap(options.contexts),
        unknownArgs: NO_NAMES,
    };
}
function encodeMap(map) {
    if (map.size === 0)
        return map;
    return new Map([...map].map(([key, value]) => [(0,byte_string/* encodeText */.wx)(key), (0,byte_string/* encodeText */.wx)(value)]));
}
/** The stage whose image ships: the one at the end of the target's chain. */
function findFinal(build) {
    let state = build.target ?? build.states.all.findLast(({ text }) => text !== null) ?? null;
    while (state !== null && state.base !== null)
        state = state.base;
    return state;
}
function describeStage(state) {
    const name = state.text?.from.name ?? '';
    return {
        line: state.line,
        name: name === '' ? null : (0,byte_string/* decodeText */.g7)(name),
        base: describeBase(state),
        reachable: state.reachable,
    };
}
function describeBase(state) {
    if (state.base !== null)
        return { kind: 'stage', stage: state.base.index };
    return hasImage(state) ? { kind: 'image', image: state.name.canonical } : { kind: 'scratch' };
}
/** Adds what a name was probably meant to be. */
function openExplanation(text, { states }, stages) {
    const findNearestStage = openStageNames(stages);
    const findMisplaced = text instanceof Refusal ? () => [] : openStageArgs(text);
    return (use) => {
        const nearestStage = findNearestStage(use);
        const from = use.via === 'from' && use.stage !== null ? states.all[use.stage] : undefined;
        const misplaced = from === undefined ? [] : findMisplaced([...from.unset, ...from.unresolved]);
        if (nearestStage === null && misplaced.length === 0)
            return use;
        return {
            ...use,
            ...(nearestStage === null ? {} : { nearestStage }),
            ...(misplaced.length === 0 ? {} : { misplaced }),
        };
    };
}
function describeRefusal(refusal, { file, text }, input, build, uses) {
    const phase = refusal.phase ?? 'parse';
    const unresolved = findRemedy(text, input, build);
    const hint = phase === 'parse' || phase === 'instructions'
        ? findFileKind(file)
        : text instanceof Refusal
            ? null
            : (findMisplacedHint(text, build, unresolved) ?? findCaseHint(uses, refusal.line));
    return {
        line: Math.max(refusal.line ?? 1, 1),
        message: (0,byte_string/* decodeText */.g7)(refusal.text),
        phase,
        unresolved: unresolved.map(byte_string/* decodeText */.g7),
        ...(hint === null ? {} : { hint }),
    };
}
function comparePlaces(a, b) {
    return a.line - b.line || a.column - b.column || a.endLine - b.endLine || a.endColumn - b.endColumn;
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/variants/variant-options.js
/** The value of a context that is an image or a folder, which only running something could tell. */
const UNKNOWN_CONTEXT = 'docker-image://context-not-known';

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/variants/unknown-values.js

const UNKNOWN_PATH = UNKNOWN_CONTEXT.slice('docker-image://'.length);
/**
 * A reading with values that are unknown without running something: a name that depends on one of them is not an image
 * that could be judged.
 */
function markUnknown(reading, build) {
    if (build === null || build.problem === null)
        return reading;
    const unknown = build.problem;
    const depends = (names) => names.some((name) => build.unknownArgs.includes(name));
    const markUse = (use) => {
        const nameless = { ...use, image: null, reference: null, invalid: null, unknown };
        if (depends(use.unresolved))
            return { ...nameless, written: describeNames(use.unresolved) };
        return isUnknownContext(use) ? { ...nameless, replacedBy: null } : use;
    };
    const markProblem = (problem) => depends(problem.unresolved) ? { ...problem, unknown } : problem;
    return {
        ...reading,
        images: reading.images.map(markUse),
        problem: reading.problem && markProblem(reading.problem),
        ...(reading.openBases === undefined ? {} : { openBases: reading.openBases.map(markUse) }),
    };
}
function describeNames(names) {
    return names.map((name) => `$${name}`).join('');
}
function isUnknownContext({ replacedBy }) {
    return replacedBy?.reference?.path.endsWith(UNKNOWN_PATH) === true;
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/variants/variant-choice.js

/** The default. */
const KEEP = { key: '', label: null, origin: null, apply: () => undefined };
function toValueChoice(name, value, origin) {
    return {
        key: `=${value}`,
        label: `${name}=${value}`,
        origin,
        apply: (draft) => draft.buildArgs.set((0,byte_string/* encodeText */.wx)(name), (0,byte_string/* encodeText */.wx)(value)),
    };
}
function pickChoices(axes, number) {
    let rest = number;
    return axes.flatMap((choices) => {
        const choice = choices[rest % choices.length];
        rest = Math.floor(rest / choices.length);
        return choice === undefined ? [] : [choice];
    });
}
/** Several values that belong together. */
function joinChoices(parts, origin) {
    return {
        key: JSON.stringify(parts.map(({ key }) => key)),
        label: parts.flatMap(({ label }) => label ?? []).join(', '),
        origin,
        apply: (draft) => {
            for (const part of parts)
                part.apply(draft);
        },
    };
}
/** Equal choices count once. */
function dropRepeated(choices) {
    const known = new Map();
    for (const choice of choices)
        if (!known.has(choice.key))
            known.set(choice.key, choice);
    return [...known.values()];
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/variants/variant-plan.js





const isPlatformName = (side) => (name) => name.startsWith(side) && name !== 'TARGETSTAGE' && PREDEFINED_NAMES.includes(name);
const isTargetName = isPlatformName('TARGET');
const isBuilderName = isPlatformName('BUILD');
const NO_CLAIMS = new Map();
/** Arguments that BuildKit takes without a declaration and that may name an image. */
const UNDECLARED = ['BUILDKIT_SYNTAX', 'SOURCE_DATE_EPOCH'];
/** Which values are combined: for the file by itself, or for one build that a file of the repository describes. */
class VariantPlan {
    #options;
    #build;
    #axes = new Map();
    #contexts = new Map();
    #claims;
    #relevant = new Set();
    /** Names declared before the first FROM, and whether with a default. */
    #defaults = new Map();
    /** Arguments that get a value only from builds of the repository. */
    #foreign = new Set();
    constructor(text, options, build) {
        this.#options = options;
        this.#build = build;
        const told = [...(build?.contexts ?? [])].filter(([, value]) => value !== UNKNOWN_CONTEXT);
        this.#claims = told.length === 0 ? NO_CLAIMS : new Map(told);
        for (const name of PREDEFINED_NAMES)
            this.#defaults.set(name, true);
        for (const { pairs } of text instanceof Refusal ? [] : text.instructions.globalArgs) {
            for (const { key, value } of pairs) {
                this.#defaults.set(key, value !== null || (this.#defaults.get(key) ?? false));
            }
        }
        this.#addTargets();
        this.#addContexts();
        for (const name of UNDECLARED) {
            if (options.args.has(name))
                this.#defaults.set(name, true);
            this.#addValues(name);
        }
    }
    get count() {
        let count = 1;
        for (const choices of this.#axes.values())
            count *= choices.length;
        return count;
    }
    /** Adds what a build depends on; returns whether that adds combinations. */
    learn(build) {
        let learned = false;
        for (const other of [...build.otherOrders, ...(build.old === null ? [] : [build.old])])
            learned = this.learn(other) || learned;
        for (const name of build.args?.findRelevant() ?? []) {
            if (this.#relevant.has(name))
                continue;
            this.#relevant.add(name);
            if (isTargetName(name))
                learned = this.#addPlatforms() || learned;
            if (isBuilderName(name))
                learned = this.#addBuilders() || learned;
            learned = this.#addValues(name) || learned;
        }
        return learned;
    }
    *combine() {
        const axes = [...this.#axes.values()];
        const { count } = this;
        for (let number = 0; number < count; number++) {
            const choices = pickChoices(axes, number);
            const draft = this.#startDraft();
            for (const { apply } of choices)
                apply(draft);
            const own = this.#build === null ? [] : [this.#build];
            yield {
                name: choices.flatMap(({ label }) => label ?? []).join(', '),
                input: draft,
                origins: [...new Set([...own, ...choices.flatMap(({ origin }) => origin ?? [])])],
                adds: this.#build !== null || choices.some(({ adds }) => adds === true),
                contexts: this.#contexts,
                claims: this.#claims,
            };
        }
    }
    #startDraft() {
        const { buildArgs, target, platforms, buildPlatforms, contexts } = this.#options;
        const given = [...(this.#build?.args ?? []), ...buildArgs];
        // what the policy names are all the values that there are
        const unknown = (this.#build?.unknownArgs ?? []).filter((name) => !this.#options.args.has(name));
        return {
            buildArgs: new Map(given.map(([name, value]) => [(0,byte_string/* encodeText */.wx)(name), (0,byte_string/* encodeText */.wx)(value)])),
            target: (0,byte_string/* encodeText */.wx)(target ?? this.#build?.target ?? ''),
            platform: (0,byte_string/* encodeText */.wx)(this.#build?.platforms[0] ?? platforms[0]?.value ?? 'linux/amd64'),
            buildPlatform: (0,byte_string/* encodeText */.wx)(buildPlatforms[0] ?? 'linux/amd64'),
            unknownArgs: new Set(unknown.map(byte_string/* encodeText */.wx)),
            contexts: new Map([...contexts].flatMap(([name, [first]]) => first === undefined ? [] : [[(0,byte_string/* encodeText */.wx)(name), (0,byte_string/* encodeText */.wx)(first.value)]])),
        };
    }
    #addTargets() {
        const { target, targets } = this.#options;
        if (this.#build !== null || target !== null || targets.length === 0)
            return;
        this.#setAxis('target', [
            KEEP,
            ...targets.map(({ value, origin, adds }) => ({
                key: JSON.stringify([value, adds]),
                label: `target ${value}`,
                origin,
                adds,
                apply: (draft) => {
                    draft.target = (0,byte_string/* encodeText */.wx)(value);
                },
            })),
        ]);
    }
    #addContexts() {
        const { contexts } = this.#options;
        const names = [...contexts.keys()];
        for (const [name, values] of contexts) {
            for (const { origin } of values)
                if (origin !== null)
                    this.#contexts.set(name, origin);
            if (values.length < 2)
                continue;
            const choices = values.map(({ value, origin }) => ({
                key: value,
                label: `context ${name}=${value}`,
                origin,
                apply: (draft) => draft.contexts.set((0,byte_string/* encodeText */.wx)(name), (0,byte_string/* encodeText */.wx)(value)),
            }));
            this.#setAxis(`context ${name}`, choices);
        }
        const added = [...(this.#build?.contexts ?? [])].filter(([name]) => !contexts.has(name));
        if (added.length > 0) {
            const apply = (draft) => {
                for (const [name, value] of added)
                    draft.contexts.set((0,byte_string/* encodeText */.wx)(name), (0,byte_string/* encodeText */.wx)(value));
            };
            // Only the policy says that what is written is not pulled.
            this.#setAxis('contexts', [KEEP, { key: 'added', label: 'its contexts', origin: null, apply }]);
            names.push(...added.map(([name]) => name));
        }
        // A named context may be for one platform only.
        if (!names.some((name) => name.includes('::')))
            return;
        this.#addPlatforms();
        this.#addBuilders();
    }
    #addPlatforms() {
        const { platforms } = this.#options;
        const own = this.#build?.platforms ?? [];
        const values = own.length > 0 ? own.map((value) => ({ value, origin: null })) : platforms;
        return this.#setAxis('platform', values.map(({ value, origin }) => ({
            key: value,
            label: values.length > 1 ? value : null,
            origin,
            apply: (draft) => {
                draft.platform = (0,byte_string/* encodeText */.wx)(value);
            },
        })));
    }
    #addBuilders() {
        const { buildPlatforms } = this.#options;
        return this.#setAxis('builder', buildPlatforms.map((value) => ({
            key: value,
            label: buildPlatforms.length > 1 ? `built on ${value}` : null,
            origin: null,
            apply: (draft) => {
                draft.buildPlatform = (0,byte_string/* encodeText */.wx)(value);
            },
        })));
    }
    #addValues(name) {
        const key = (0,byte_string/* decodeText */.g7)(name);
        const hasDefault = this.#defaults.get(name);
        if (hasDefault === undefined || this.#options.buildArgs.has(key) || this.#build?.args.has(key))
            return false;
        const given = this.#options.args.get(key) ?? [];
        if (given.length > 0) {
            const choices = given.map(({ value, origin }) => toValueChoice(key, value, origin));
            if (hasDefault)
                choices.unshift({ ...KEEP, label: `${key}=its default` });
            return this.#setAxis(`value ${key}`, choices);
        }
        if (hasDefault || !this.#options.builds.some(({ args }) => args.has(key)))
            return false;
        this.#foreign.add(key);
        this.#addForeignValues();
        return true;
    }
    /** A value from a build resolves an argument without a default, together with its other values. */
    #addForeignValues() {
        const names = [...this.#foreign];
        const whole = this.#options.builds.filter(({ args }) => names.every((name) => args.has(name)));
        if (whole.length > 0) {
            const choices = whole.map((build) => joinChoices(names.map((name) => toValueChoice(name, build.args.get(name) ?? '', build)), build));
            this.#setAxis('foreign', choices);
            return;
        }
        this.#axes.delete('foreign');
        for (const name of names) {
            const choices = this.#options.builds.flatMap((build) => {
                const value = build.args.get(name);
                return value === undefined ? [] : [toValueChoice(name, value, build)];
            });
            this.#setAxis(`value ${name}`, choices);
        }
    }
    /** Whether there is anything new. */
    #setAxis(key, choices) {
        const before = this.#axes.has(key);
        this.#axes.set(key, dropRepeated(choices));
        return !before;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/variants/read-variants.js









/** Most combinations of values that are read for one file. */
const MAX_VARIANTS = 1024;
/** Most instructions that are read over all combinations. */
const read_variants_MAX_WORK = 400_000;
/**
 * What a Dockerfile makes BuildKit pull under every combination of argument values, platforms, targets and contexts, and
 * in every build that files of the repository describe: equal images once, and the first problem. Only what the file
 * depends on is combined; beyond `MAX_VARIANTS` the problem is `limit`. Never throws.
 */
function readVariants(bytes, options) {
    const source = openFile((0,byte_string/* toByteString */.pv)(bytes), toBuildArgs(options));
    const { text } = source;
    const { targets, missing } = sortTargets(text, options.targets);
    const size = text instanceof Refusal ? 0 : text.size;
    const readings = [];
    let spent = 0;
    for (const build of [null, ...dropEqual(options.builds)]) {
        const plan = new VariantPlan(text, { ...options, targets }, build);
        for (;;) {
            const count = spent + plan.count;
            const found = [];
            let learned = false;
            const tooMany = count > MAX_VARIANTS || (count > 1 && count * size > read_variants_MAX_WORK);
            for (const variant of plan.combine()) {
                const read = readBuild(text, variant.input);
                const reading = markUnknown(describeBuild(source, variant.input, read), build);
                if (tooMany) {
                    const limited = { ...variant, reading: { ...reading, problem: refuseCount(count, size) } };
                    return withMissing(mergeReadings([...readings, limited]), missing);
                }
                learned = plan.learn(read) || learned;
                found.push({ ...variant, reading });
            }
            // One value may lead to names that no other does.
            if (learned)
                continue;
            readings.push(...found);
            spent = count;
            break;
        }
    }
    return withMissing(mergeReadings(readings), missing);
}
function toBuildArgs({ buildArgs }) {
    return { buildArgs: new Map([...buildArgs].map(([name, value]) => [(0,byte_string/* encodeText */.wx)(name), (0,byte_string/* encodeText */.wx)(value)])) };
}
/** Equal builds, once: the first of them is named. */
function dropEqual(builds) {
    const known = new Map();
    for (const build of builds) {
        const { args, target, platforms, contexts, unknownArgs } = build;
        const told = [[...args].sort(), target, platforms, [...contexts].sort(), [...unknownArgs].sort()];
        const key = JSON.stringify(told);
        if (!known.has(key))
            known.set(key, build);
    }
    return [...known.values()];
}
/** Targets for which the file has a stage, and those for which it has none; a file that cannot be read counts as having all. */
function sortTargets(text, targets) {
    if (targets.length === 0 || text instanceof Refusal)
        return { targets: [], missing: [] };
    const stages = new Set(text.instructions.stages.map(({ from }) => from.name));
    const has = ({ value }) => stages.has(toLower((0,byte_string/* encodeText */.wx)(value)));
    const missing = targets.filter((target) => !has(target));
    return {
        targets: targets.filter(has),
        missing: missing.map(({ value, origin }) => ({ name: value, origin })),
    };
}
function withMissing(reading, missing) {
    return missing.length === 0 ? reading : { ...reading, missingTargets: missing };
}
function refuseCount(count, size) {
    const what = `${count} combinations of argument values, platforms and targets`;
    const message = count > MAX_VARIANTS
        ? `${what}: more than the ${MAX_VARIANTS} that the gate follows`
        : `${what} of ${size} instructions: more than the gate follows`;
    return { line: 1, message, phase: 'limit', unresolved: [] };
}

// EXTERNAL MODULE: ./lib/src/core/level.js
var core_level = __webpack_require__(9174);
// EXTERNAL MODULE: ./lib/src/core/policy/query/allow-list.js
var allow_list = __webpack_require__(8214);
// EXTERNAL MODULE: ./lib/src/core/policy/query/entry-match.js + 1 modules
var entry_match = __webpack_require__(6860);
;// CONCATENATED MODULE: ./lib/src/core/policy/query/nearest-entries.js
/**
 * The approvals that come nearest to an image that is not approved, for its message: first the same repository with other
 * tags, then the same name or path elsewhere. At most three.
 */
function findNearestEntries(entries, reference) {
    const ranked = [];
    for (const entry of entries) {
        const rank = rankEntry(entry, reference);
        if (rank > 0)
            ranked.push({ entry, rank });
    }
    return ranked
        .toSorted((one, other) => other.rank - one.rank)
        .slice(0, 3)
        .map(({ entry }) => entry);
}
function rankEntry(entry, reference) {
    if (entry.pattern.matchesRepository(reference, 'deny'))
        return 3;
    const name = `/${reference.path.slice(reference.path.lastIndexOf('/') + 1)}`;
    let rank = 0;
    for (const { path } of entry.pattern.alternatives) {
        if (path.literal !== null && `/${path.literal}`.endsWith(name))
            return 2;
        if (path.prefix !== '' && reference.path.startsWith(path.prefix))
            rank = 1;
    }
    return rank;
}

// EXTERNAL MODULE: ./lib/src/core/image/pin.js
var image_pin = __webpack_require__(4169);
// EXTERNAL MODULE: ./lib/src/core/policy/query/select-rules.js
var select_rules = __webpack_require__(7800);
;// CONCATENATED MODULE: ./lib/src/core/policy/query/required-pin.js


/**
 * `rules.unpinned.require` after overrides; the strictest `pin` of the entries that match replaces it, unless an override
 * that matches sets `require`: then the stricter of both. Never below what the parent asks for.
 */
function findPin(policy, target, matching) {
    const own = findOwnPin(policy, target, matching);
    if (policy.parent === null)
        return own;
    const parents = findPin(policy.parent, target, matching.filter((entry) => isOf(policy.parent, entry)));
    return own.pin === null || parents.pin === null || (0,image_pin/* strictestPin */.ri)(own.pin, parents.pin) === own.pin
        ? own
        : parents;
}
function findOwnPin(policy, target, matching) {
    const override = policy.overrides.findLast((candidate) => candidate.rules.unpinned?.require !== undefined && (0,select_rules/* fitOverride */.GY)(candidate, target) !== null);
    const rule = {
        pin: (0,select_rules/* selectRules */.uE)(policy, target).unpinned.require,
        pinFrom: override?.place ?? policy.rulePlaces.get('unpinned') ?? null,
    };
    let entry = null;
    for (const candidate of matching) {
        if (candidate.pin === null)
            continue;
        if (entry?.pin == null || (0,image_pin/* strictestPin */.ri)(entry.pin, candidate.pin) !== entry.pin)
            entry = candidate;
    }
    if (entry?.pin == null || rule.pin === null)
        return rule;
    if (override !== undefined && (0,image_pin/* strictestPin */.ri)(rule.pin, entry.pin) === rule.pin)
        return rule;
    return { pin: entry.pin, pinFrom: entry.place };
}
/** Whether the entry is in that policy or in one above it. */
function isOf(policy, entry) {
    for (let level = policy; level !== null; level = level.parent) {
        if (level.place.file === entry.place.file)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/src/core/policy/query/standing.js






/**
 * Judges one reference: denied, then unapproved, then deprecated, then approved. The order in the file never matters.
 * `releases` tells which numbers the names of releases stand for; without it denials see numbers only.
 */
function findStanding(policy, reference, selection, releases = null) {
    if (isScratch(reference)) {
        return {
            kind: 'scratch',
            entry: null,
            decidedBy: null,
            pin: null,
            pinFrom: null,
            blockFrom: null,
            deprecation: null,
            nearest: [],
            beneath: null,
        };
    }
    const names = (0,entry_match/* findNames */.uD)(policy, reference, releases);
    const target = { ...selection, names };
    const beneath = findApproval(policy, reference, names, target);
    const denial = (0,select_rules/* selectDenials */.xB)(policy, target).find((entry) => (0,entry_match/* matchesDeny */.w9)(entry, names));
    if (denial === undefined)
        return beneath;
    return { ...beneath, kind: 'denied', entry: denial, decidedBy: denial.place, nearest: [], beneath };
}
/**
 * Whether an exception may waive a finding of that rule. One that a policy makes never waives what a policy above it denies;
 * pass `inline` for one that a Dockerfile makes.
 */
function mayWaive(policy, exception, rule, entry) {
    if (rule !== 'denied' || entry === null)
        return true;
    for (let above = policy.parent; above !== null; above = above.parent) {
        if ((0,select_rules/* listDenials */.H6)(above).includes(entry))
            return exception !== 'inline' && above.exceptions.includes(exception);
    }
    return true;
}
function isScratch(reference) {
    const { host, path, tagWritten, digest } = reference;
    return host === 'docker.io' && path === 'library/scratch' && !tagWritten && digest === null;
}
/** The standing without denials. */
function findApproval(policy, reference, names, target) {
    const deprecations = policy.deprecated.filter((entry) => (0,entry_match/* matchesDeny */.w9)(entry, names));
    const levels = [];
    for (let level = policy; level !== null; level = level.parent) {
        const lists = (0,allow_list/* findAllowLists */.g)(level, target);
        const approvals = lists.flatMap(({ entries }) => entries.filter((entry) => (0,entry_match/* matchesAllow */.p$)(entry, names)));
        levels.push({ policy: level, lists, approvals });
    }
    const matching = [...levels.flatMap(({ approvals }) => approvals), ...deprecations];
    const blockFrom = findBlockFrom(deprecations);
    const deprecation = deprecations.find((entry) => entry.blockFrom === blockFrom) ?? null;
    const common = { ...findPin(policy, target, matching), blockFrom, deprecation, beneath: null };
    const refusal = findRefusal(levels);
    if (refusal !== null) {
        const nearest = findNearestEntries(refusal.entries, reference);
        return { ...common, kind: 'unapproved', entry: null, decidedBy: refusal.place, nearest };
    }
    const entry = deprecation ?? matching[0] ?? null;
    return {
        ...common,
        kind: deprecation === null ? 'approved' : 'deprecated',
        entry,
        decidedBy: entry?.place ?? null,
        nearest: [],
    };
}
/** The first list that refuses the image; null where every list of the chain lets it pass. */
function findRefusal(levels) {
    for (const [index, level] of levels.entries()) {
        const isAdded = levels
            .slice(0, index)
            .some(({ policy, approvals }) => approvals.some((entry) => policy.additions.get(entry)?.has(level.policy) === true));
        const refusal = level.lists.find((list) => !(isAdded && !list.replaces) && !passes(level, list));
        if (refusal !== undefined)
            return refusal;
    }
    return null;
}
/** Whether a list lets the image pass to the policy above. One that only adds to the list above leaves that whole. */
function passes({ policy, approvals }, { entries, isEmpty }) {
    if (entries.some((entry) => approvals.includes(entry)))
        return true;
    const { parent, additions } = policy;
    if (parent === null || isEmpty || entries.length === 0)
        return false;
    return entries.every((entry) => additions.get(entry)?.has(parent) === true);
}
function findBlockFrom(deprecations) {
    return deprecations.flatMap(({ blockFrom }) => blockFrom ?? []).toSorted()[0] ?? null;
}

// EXTERNAL MODULE: ./lib/src/core/policy/rule-settings.js
var rule_settings = __webpack_require__(2675);
;// CONCATENATED MODULE: ./lib/src/core/judge/file-rules.js



/** The rules for a file as a whole: what cannot be read may hold references of any role, so the strictest of all count. */
function selectForFile(policy, path) {
    return reading/* ROLES */.g.map((role) => (0,select_rules/* selectRules */.uE)(policy, { role, path, names: null })).reduce(rule_settings/* takeStrictest */.vv);
}

;// CONCATENATED MODULE: ./lib/src/core/judge/hints/found-text.js

/** What a finding says. */
function writeFound({ message, allowed, fix }, { replaced, build, claim, path, inexact = false } = { replaced: null, path: '' }) {
    const why = allowed === null ? message : (0,core_message/* joinMessages */.hw)([message, allowed], ' ');
    const whole = (0,core_message/* joinMessages */.hw)([
        why,
        ...(replaced === null ? [] : [(0,core_message/* say */.cv) `The build context ${replaced.context} replaces what is written.`]),
        ...(build === undefined
            ? []
            : [(0,core_message/* say */.cv) `${build.name} (${build.file}, line ${build.line}) builds it this way.`]),
    ], ' ');
    const end = why.text.length;
    const advice = claim === undefined ? fix?.description : joinAdvice(fix?.description, claim, path);
    return {
        message: whole.text,
        foreign: whole.foreign,
        allowed: allowed === null ? null : { start: end - allowed.text.length, end },
        fix: advice === undefined
            ? null
            : {
                description: advice.text,
                foreign: advice.foreign,
                // what is written is not what is pulled, so another text there changes nothing
                replacement: replaced === null && !inexact ? (fix?.replacement ?? null) : null,
            },
    };
}
/** Only the policy can say that a written image is not pulled: the line to add to it. */
function joinAdvice(advice, { build, context, value }, path) {
    const line = (0,core_message/* quote */.hD)(`builds: [{ paths: [${JSON.stringify(path)}], contexts: { ${JSON.stringify(context)}: ${JSON.stringify(value)} } }]`);
    const own = (0,core_message/* say */.cv) `${build.name} (${build.file}, line ${build.line}) replaces it with the build context ${context}; if that is always so, add to the policy: ${line}`;
    return advice === undefined ? own : (0,core_message/* joinMessages */.hw)([advice, own], '. ');
}

// EXTERNAL MODULE: ./lib/src/core/image/official-images.js + 1 modules
var official_images = __webpack_require__(6404);
;// CONCATENATED MODULE: ./lib/src/core/judge/hints/unofficial-name.js




/** The findings that say nothing useful of a name that nobody meant to pull. */
const CONCERNED = new Set(['unapproved', 'unpinned']);
/**
 * Says with the first finding about a reference what else may have been meant: a stage with a different name, an image
 * that was built locally, an argument that has a value only further down.
 */
function explainName(findings, use) {
    const first = findings.findIndex(({ found }) => CONCERNED.has(found.rule));
    if (first < 0)
        return findings;
    const doubt = findDoubt(use);
    if (doubt === null)
        return findings;
    return findings.map((item, index) => index === first ? { ...item, found: explain(item.found, doubt) } : item);
}
function findDoubt(use) {
    const { reference, replacedBy, nearestStage: stage = null, misplaced = [] } = use;
    const unofficial = replacedBy === null && reference !== null ? (0,official_images/* findUnofficialName */.bQ)(reference) : null;
    if (unofficial === null && stage === null && misplaced.length === 0)
        return null;
    const image = unofficial !== null && stage === null ? (0,name_suggestion/* suggestName */.SX)(unofficial, official_images/* OFFICIAL_IMAGES */.$2.names) : null;
    return { unofficial, stage, image, use };
}
function explain(found, doubt) {
    const { unofficial, stage, image, use } = doubt;
    const misplaced = describeMisplaced(use.misplaced ?? []);
    const reasons = [
        ...(unofficial === null
            ? []
            : [
                (0,core_message/* own */.ZV)(`No official image has this name (list of ${official_images/* OFFICIAL_IMAGES */.$2.asOf}); is it a stage, or built locally?`),
            ]),
        ...(stage === null ? [] : [unofficial_name_describeStage(stage, use.written)]),
        ...(image === null ? [] : [(0,core_message/* say */.cv) `The closest one is ${image}.`]),
        ...(misplaced === null ? [] : [(0,core_message/* say */.cv) `${misplaced.why}.`]),
    ];
    const message = (0,core_message/* joinMessages */.hw)([found.message, ...reasons], ' ');
    if (found.fix === null)
        return { ...found, message };
    const description = misplaced !== null && unofficial === null && stage === null
        ? (0,core_message/* joinMessages */.hw)([misplaced.advice, found.fix.description], '; or: ')
        : describeFix(found, found.fix.description, doubt);
    return { ...found, message, fix: { ...found.fix, description } };
}
function unofficial_name_describeStage({ kind, name, line }, written) {
    const pulled = `docker.io/library/${written}`;
    const called = name === null ? (0,core_message/* own */.ZV)('the stage') : (0,core_message/* say */.cv) `the stage ${name}`;
    switch (kind) {
        case 'number':
            return (0,core_message/* say */.cv) `Only COPY --from counts stages; to build on ${called} in line ${line}, name it. Docker would pull ${pulled}.`;
        case 'later':
            return (0,core_message/* say */.cv) `A FROM sees only the stages above it, but ${called} is below, in line ${line}; Docker would pull ${pulled}.`;
        default:
            return (0,core_message/* say */.cv) `No stage has that name, the closest is ${name ?? ''}; Docker would pull ${pulled}.`;
    }
}
function describeFix({ rule, fix }, description, { unofficial, stage, image }) {
    if (fix !== null && fix.replacement !== null)
        return description;
    const near = stage?.name ?? image;
    const write = stage?.kind === 'later' && near !== null
        ? (0,core_message/* say */.cv) `Move the stage ${near} up if you mean that`
        : near === null
            ? (0,core_message/* own */.ZV)(stage === null ? 'Write the name of a stage' : 'Give the stage a name and write that')
            : (0,core_message/* say */.cv) `Write ${near} if you mean that`;
    if (unofficial === null)
        return (0,core_message/* joinMessages */.hw)([write, description], '; or: ');
    const since = rule === 'unapproved'
        ? (0,core_message/* say */.cv) `, or allow ${`docker.io/library/${unofficial}`} if it has become official since`
        : (0,core_message/* own */.ZV)('');
    return (0,core_message/* joinMessages */.hw)([write, (0,core_message/* own */.ZV)(', or the full name with its registry'), since]);
}

;// CONCATENATED MODULE: ./lib/src/core/judge/image-memo.js
/** Images kept at most: memory must not grow with the number of files. */
const LIMIT = 20_000;
/** Two files share what is known where the same overrides select both. */
function openMemo(policy) {
    const byPath = policy.overrides.flatMap(({ paths }) => (paths === null ? [] : [paths]));
    const shelves = new Map();
    let lastPath = null;
    let overrides = '';
    let size = 0;
    function findShelf(role, tagWritten) {
        const key = `${overrides}${role}${tagWritten ? ':' : ''}`;
        let shelf = shelves.get(key);
        if (shelf === undefined) {
            shelf = new Map();
            shelves.set(key, shelf);
        }
        return shelf;
    }
    return {
        get(path, role, image, tagWritten, make) {
            if (path !== lastPath) {
                lastPath = path;
                overrides = byPath
                    .map((globs) => (globs.some((glob) => glob.matchesAnyCase(path)) ? '1' : '0'))
                    .join('');
            }
            const known = findShelf(role, tagWritten).get(image);
            if (known !== undefined)
                return known;
            const made = make();
            if (size++ >= LIMIT) {
                shelves.clear();
                size = 0;
            }
            findShelf(role, tagWritten).set(image, made);
            return made;
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/core/judge/exception-expiry.js

/** Days before its end at which people are told that an exception is about to expire. */
const NOTICE = 14;
/** Whether an exception still applies: `expires` is its last day. */
function judgeExpiry(expires, today) {
    const days = (0,core_day/* countDays */.Tm)(today, expires);
    if (days < 0)
        return 'expired';
    return days <= NOTICE ? 'expiring' : 'active';
}

;// CONCATENATED MODULE: ./lib/src/core/judge/inline-waivers.js





/** How many days an exception in a Dockerfile may last; null: the policy, or one above it, does not take any. */
function findInlineDays(policy) {
    if (!policy.settings.inlineExceptions)
        return null;
    const { maxException } = policy.settings;
    if (policy.parent === null || policy.parent.settings.inlineExceptions)
        return maxException;
    const delegated = (0,allow_list/* findDelegatedDays */.S)(policy.parent);
    return delegated === null ? null : Math.min(delegated, maxException);
}
function openInlineWaivers(policy, today) {
    const days = findInlineDays(policy);
    const last = days === null ? null : (0,core_day/* addDays */.fi)(today, days);
    const problems = [];
    let file = '';
    let held = [];
    function warn(line, { text, foreign }) {
        problems.push({ file, line, column: 1, level: 'warning', message: text, foreign });
    }
    function hold(exception, lastDay) {
        if (exception.error !== undefined) {
            warn(exception.line, (0,core_message/* say */.cv) `This exception is not used: ${exception.error}.`);
            return;
        }
        const { line, coversLine, rules, owner, reason, expires } = exception;
        const expiry = judgeExpiry(expires, today);
        if (expires > lastDay) {
            warn(line, (0,core_message/* own */.ZV)(`This exception is not used: the policy accepts ${lastDay} at the latest.`));
        }
        else if (expiry === 'expired') {
            warn(line, (0,core_message/* own */.ZV)(`This exception expired on ${expires} and no longer applies; remove it or renew it.`));
        }
        else {
            if (expiry === 'expiring')
                warn(line, (0,core_message/* say */.cv) `This exception (${owner}) ends on ${(0,core_message/* own */.ZV)(expires)}.`);
            held.push({
                line,
                coversLine,
                rules,
                waiver: { owner, reason, expires, key: 'inline', line },
                used: false,
            });
        }
    }
    return {
        enter(path, exceptions) {
            file = path;
            if (held.length > 0)
                held = [];
            if (last !== null)
                for (const exception of exceptions)
                    hold(exception, last);
        },
        find(line, { rule, denial }) {
            if (held.length === 0 || !mayWaive(policy, 'inline', rule, denial))
                return null;
            const covering = held.filter(({ coversLine, rules }) => coversLine === line && rules.includes(rule));
            for (const candidate of covering)
                candidate.used = true;
            return covering[0]?.waiver ?? null;
        },
        leave() {
            for (const { line, used } of held) {
                if (!used)
                    warn(line, (0,core_message/* own */.ZV)('This exception is not needed; remove it.'));
            }
            if (held.length > 0)
                held = [];
        },
        report: () => problems,
    };
}

// EXTERNAL MODULE: ./lib/src/core/rules/index.js + 12 modules
var core_rules = __webpack_require__(4233);
;// CONCATENATED MODULE: ./lib/src/core/decision.js
/** If no line of a policy decides. */
const DEFAULT_DECISION = { key: 'default', line: 0 };

// EXTERNAL MODULE: ./lib/src/core/end-of-life/named-release.js + 4 modules
var named_release = __webpack_require__(2996);
// EXTERNAL MODULE: ./lib/src/core/end-of-life/repository.js
var end_of_life_repository = __webpack_require__(953);
// EXTERNAL MODULE: ./lib/src/core/end-of-life/support.js
var end_of_life_support = __webpack_require__(9406);
;// CONCATENATED MODULE: ./lib/src/core/end-of-life/verdict.js




/**
 * Judges runtime and operating system of one reference separately. The answer leaves out what is unknown.
 *
 * The caller has resolved mirrors in `reference`.
 */
function judgeEndOfLife(table, reference, options, today, named = (0,named_release/* findNamedReleases */.T)(table, reference)) {
    const repository = (0,end_of_life_repository/* findRepository */.W)(reference);
    const retired = Object.hasOwn(table.retired, repository) ? table.retired[repository] : undefined;
    if (retired !== undefined) {
        const others = named.systems.filter((system) => system !== named.own);
        return [describeRetired(repository, retired.instead), ...judgeAll('system', others, options, today)];
    }
    return [
        ...judgeAll('runtime', named.runtime === null ? [] : [named.runtime], options, today),
        ...judgeAll('system', named.systems, options, today),
    ];
}
function judgeAll(subject, releases, options, today) {
    return releases.flatMap((release) => judgeRelease(subject, release, options, today) ?? []);
}
function judgeRelease(subject, release, options, today) {
    const { product, number, codename, lines, dated } = release;
    const end = (0,end_of_life_support/* findEnd */.N1)(lines, options.support);
    const state = findState(end, options, today);
    if (state === null || (state === 'ending' && !dated))
        return null;
    const day = end === 'past' || !dated ? null : end;
    const superseded = dated ? (0,end_of_life_support/* findSuperseded */.KH)(lines, options.support) : null;
    return {
        subject,
        name: `${product.label} ${number}${codename === null ? '' : ` (${codename})`}`,
        product: product.label,
        state: dated ? state : 'ended',
        day,
        days: day === null ? null : (0,core_day/* countDays */.Tm)(today, day),
        further: dated ? findFurther(release, options.support, today) : null,
        superseded: superseded === 'past' ? null : superseded,
        supported: listSupported(product, options, today),
        retired: false,
        instead: null,
    };
}
/** The closest kind of support that would still apply today if it counted. */
function findFurther({ lines }, counted, today) {
    const end = (0,end_of_life_support/* findEnd */.N1)(lines, counted);
    for (const support of end_of_life_support/* SUPPORTS */.$1.slice(end_of_life_support/* SUPPORTS */.$1.indexOf(counted) + 1)) {
        const until = (0,end_of_life_support/* findEnd */.N1)(lines, support);
        if (until !== null && until !== 'past' && until !== end && until >= today)
            return { support, until };
    }
    return null;
}
/** A release that is already superseded is not worth moving to. */
function listSupported(product, options, today) {
    return product.cycles
        .filter(({ superseded }) => superseded !== true)
        .filter((line) => findState((0,end_of_life_support/* findEnd */.N1)([line], options.support), options, today) === null)
        .slice(0, 3)
        .map(({ cycle }) => cycle);
}
/** Null: supported. The last day itself still is; with a notice of 0 days there is no warning. */
function findState(end, options, today) {
    if (end === null)
        return null;
    if (end === 'past')
        return 'ended';
    const days = (0,core_day/* countDays */.Tm)(today, end);
    if (days >= 0)
        return options.notice > 0 && days <= options.notice ? 'ending' : null;
    return -days <= options.grace ? 'grace' : 'ended';
}
function describeRetired(repository, instead) {
    return {
        subject: 'runtime',
        name: repository,
        product: repository,
        state: 'ended',
        day: null,
        days: null,
        further: null,
        superseded: null,
        supported: [],
        retired: true,
        instead,
    };
}

// EXTERNAL MODULE: ./lib/src/core/image/docker-hub.js
var docker_hub = __webpack_require__(8006);
// EXTERNAL MODULE: ./lib/src/core/policy/query/mirrors.js
var query_mirrors = __webpack_require__(1068);
;// CONCATENATED MODULE: ./lib/src/core/policy/query/direct-pull.js


/** What should come through a mirror and does not; null where there is no mirror for it, or it comes through one. */
function findDirectPull(mirrors, reference) {
    const real = mirrors.filter((mirror) => !isSpelling(mirror));
    if (real.length === 0)
        return null;
    const spellings = (0,docker_hub/* listSpellings */.G8)(reference);
    if (spellings.some((name) => (0,query_mirrors/* findMirror */.JE)(real, name, 'deny') !== null))
        return null;
    let best = null;
    for (const mirror of real) {
        for (const name of spellings) {
            const path = takeFront(mirror.upstream, name);
            if (path !== null && (best === null || isNearer(mirror, best.mirror)))
                best = { mirror, path };
        }
    }
    if (best === null)
        return null;
    const { name, upstream, host, folder } = best.mirror;
    const through = typeof host === 'string' ? { ...reference, host, path: folder + best.path } : null;
    return { upstream, mirror: name, through };
}
/** What is left of a path behind the place that is mirrored; null where it is not in there. */
function takeFront(upstream, { host, path }) {
    const [name = '', ...segments] = upstream.split('/');
    const folder = segments.map((segment) => `${segment}/`).join('');
    return (0,docker_hub/* loosenHost */.jY)(name) === host && path.startsWith(folder) ? path.slice(folder.length) : null;
}
/** The one that mirrors the narrower place, then one that has a name of its own, then the first. */
function isNearer(one, other) {
    if (one.upstream.length !== other.upstream.length)
        return one.upstream.length > other.upstream.length;
    return typeof one.host === 'string' && typeof other.host !== 'string';
}
/** Another name of the upstream itself, declared to be approved: `ghcr.io:443: ghcr.io`. */
function isSpelling({ looseHost, folder, upstream }) {
    if (typeof looseHost !== 'string')
        return false;
    // Docker's own machine, where mirror.gcr.io and public.ecr.aws are somebody else's.
    const host = looseHost === 'registry.hub.docker.com' ? 'docker.io' : looseHost;
    return [host, ...folder.split('/').slice(0, -1)].join('/') === upstream;
}

;// CONCATENATED MODULE: ./lib/src/core/judge/evidence-request.js
/** Collects what is asked about an image under any of its names; null if nothing is. */
function findEvidenceRequest(policy, references) {
    const requirements = policy.evidence.filter(({ pattern }) => references.some((reference) => pattern.matches(reference, 'deny')));
    if (requirements.length === 0)
        return null;
    return { requirements, asked: [...new Set(requirements.flatMap(listQuestions))] };
}
const DIGEST_QUESTIONS = {
    exists: 'a digest that exists',
    'matches-tag': 'a digest that belongs to its tag',
    'multi-platform': 'a digest for several platforms',
};
function listQuestions(requirement) {
    const { signedBy, provenance, sbom, maxAge, minAge, digest } = requirement;
    return [
        ...(signedBy === null ? [] : ['a signature']),
        ...(provenance === null ? [] : ['provenance']),
        ...(sbom ? ['an SBOM'] : []),
        ...(maxAge === null ? [] : [`an age of ${countDays(maxAge)} at most`]),
        ...(minAge === null ? [] : [`an age of ${countDays(minAge)} at least`]),
        ...digest.map((question) => DIGEST_QUESTIONS[question]),
    ];
}
function countDays(days) {
    return `${days} ${days === 1 ? 'day' : 'days'}`;
}

;// CONCATENATED MODULE: ./lib/src/core/judge/hints/near-miss.js



/** Why an approval that is about this very image does not count: the tag is not written, or the host is spelt another way. */
function explainNearMiss(entries, names, reference) {
    const own = entries.filter(({ pattern }) => names.exact.some((name) => pattern.matchesRepository(name, 'allow')));
    if (own.length > 0)
        return reference.tagWritten ? null : explainTag(own, reference);
    const isSpelt = entries.some(({ pattern }) => names.loose.some((name) => pattern.matchesRepository(name, 'deny')));
    return isSpelt ? explainHost(reference) : null;
}
function explainTag(entries, reference) {
    const entry = entries.find(({ pattern, versions, variants }) => versions !== null || variants !== null || pattern.alternatives.some(({ tag }) => tag !== null));
    if (entry === undefined)
        return null;
    const { digest } = reference;
    const name = (0,image_reference/* formatFamiliar */.LF)({ ...reference, tag: null, digest: null });
    if (digest === null) {
        return {
            reason: (0,core_message/* say */.cv) `No tag is written, but ${entry.image} approves by tag.`,
            remedy: (0,core_message/* say */.cv) `Write a tag that ${entry.image} approves`,
        };
    }
    return {
        reason: (0,core_message/* say */.cv) `Only a digest is written, but ${entry.image} approves by tag.`,
        remedy: (0,core_message/* say */.cv) `Write the tag in front of the digest, as in ${`${name}:TAG@${digest.slice(0, 10)}…`}`,
    };
}
function explainHost(pulled) {
    const reference = pulled.tagWritten ? pulled : { ...pulled, tag: null };
    const { host, path } = reference;
    const hub = (0,docker_hub/* findDockerHubName */.KT)(reference);
    if (hub !== null && (0,docker_hub/* normaliseHost */.f2)(host) === 'docker.io') {
        return {
            reason: (0,core_message/* say */.cv) `BuildKit asks ${host} for ${path} as written, without adding ${'library/'}.`,
            remedy: (0,core_message/* say */.cv) `Write it as ${(0,image_reference/* formatFamiliar */.LF)(hub)}`,
        };
    }
    const folder = (0,docker_hub/* findCopyFolder */.t5)(host, path)?.slice(0, -1) ?? '';
    const key = folder === '' ? host : `${host}/${folder}`;
    const plain = hub === null ? (0,docker_hub/* simplifyHost */.kJ)(host) : 'docker.io';
    if (plain === host)
        return null;
    const written = (0,image_reference/* formatFamiliar */.LF)(hub ?? { ...reference, host: plain });
    return {
        reason: (0,core_message/* say */.cv) `For approvals ${key} is a different registry from ${plain}.`,
        remedy: (0,core_message/* say */.cv) `Write it as ${written}, or declare in the policy that they are the same: ${`settings: { mirrors: { ${key}: ${plain} } }`}`,
    };
}

// EXTERNAL MODULE: ./lib/src/core/image/front-number.js
var front_number = __webpack_require__(2819);
;// CONCATENATED MODULE: ./lib/src/core/judge/hints/nearest-tag.js

/**
 * The approved tag that is nearest to what is written, in the reference's own repository. Only tags that the policy spells
 * out are candidates: a tag that is made up may not exist. Null where there is none, or none is nearer than another.
 */
function findNearestTag(entries, reference) {
    const tags = [...new Set(entries.flatMap((entry) => listTags(entry, reference)))];
    if (tags.length <= 1)
        return tags[0] ?? null;
    const wanted = reference.tagWritten ? (reference.tag ?? '') : '';
    const ranked = tags
        .map((tag) => ({ tag, words: countSharedWords(tag, wanted), distance: nearest_tag_measureDistance(tag, wanted) }))
        .sort((one, other) => other.words - one.words || one.distance - other.distance);
    const [best, second] = ranked;
    if (best === undefined || second === undefined)
        return null;
    const related = best.words > 0 || Number.isFinite(best.distance);
    const tied = best.words === second.words && best.distance === second.distance;
    return related && !tied ? best.tag : null;
}
function listTags({ pattern, versions, variants }, reference) {
    if (versions !== null || variants !== null)
        return [];
    return pattern.alternatives.flatMap(({ tag, digest }) => {
        if (tag === null || tag.literal === null || digest !== null)
            return [];
        const candidate = { ...reference, tag: tag.literal, tagWritten: true, digest: null };
        return pattern.matches(candidate, 'allow') ? [tag.literal] : [];
    });
}
/** How many words, from the front, two tags have in common. */
function countSharedWords(one, other) {
    const [left, right] = [one.split('-'), other.split('-')];
    const end = left.findIndex((word, index) => word !== right[index]);
    return end < 0 ? left.length : end;
}
/** How far apart the front numbers are; an older one counts as a little farther than a newer one. */
function nearest_tag_measureDistance(tag, wanted) {
    const [one, other] = [(0,front_number/* readFrontNumber */.j)(tag), (0,front_number/* readFrontNumber */.j)(wanted)];
    if (one === null || other === null)
        return Number.POSITIVE_INFINITY;
    const difference = Number.parseFloat(one) - Number.parseFloat(other);
    return difference >= 0 ? difference : -difference + 0.5;
}

// EXTERNAL MODULE: ./lib/src/core/policy/replacement.js
var replacement = __webpack_require__(6779);
;// CONCATENATED MODULE: ./lib/src/core/judge/hints/replacement-advice.js




/** The image that an entry names instead of the one it refuses; null if there is none, or if it would be refused too. */
function findReplacement(judge, entry, names, selection) {
    if (entry.use === null)
        return null;
    // Behind a mirror, `$path` is the path of what is mirrored.
    const about = findJudgedName(entry, names) ?? names.exact[0];
    const use = about === undefined ? null : (0,replacement/* expandUse */.c)(entry.use, about);
    if (use === null)
        return null;
    const reference = (0,image_reference/* parseReference */.F2)(use);
    return 'error' in reference || isRefused(judge, entry, reference, selection) ? null : use;
}
/** Of the names of an image the one that the entry matches. */
function findJudgedName(entry, names) {
    return names.loose.find((name) => entry.pattern.matches(name, 'deny')) ?? null;
}
function isRefused({ policy, endOfLife }, entry, reference, selection) {
    return (findStanding(policy, reference, selection, endOfLife).kind === 'denied' ||
        (0,entry_match/* matchesDeny */.w9)(entry, (0,entry_match/* findNames */.uD)(policy, reference, endOfLife)));
}

;// CONCATENATED MODULE: ./lib/src/core/judge/rule-origin.js

/** A place of a policy as findings carry it: the file is named where it is not the policy itself. */
function toDecision(policy, place) {
    const { key, line, file } = place;
    return file === policy.place.file ? { key, line } : { key, line, file };
}
/** The line that sets a rule for what the overrides select: the last of them that names it, else `rules.<id>`, else none. */
function findRuleDecision(policy, rule, overrides) {
    const override = overrides.findLast(({ rules }) => rules[rule] !== undefined);
    if (override !== undefined)
        return toDecision(policy, override.place);
    const place = policy.rulePlaces.get(rule);
    return place === undefined ? DEFAULT_DECISION : toDecision(policy, place);
}

;// CONCATENATED MODULE: ./lib/src/core/judge/image-subject.js















/** Finds out everything about one image that rules judge: standing, pin, ends of life, evidence. */
function describeImage(judge, reference, target, rules, overrides) {
    const { policy, today, endOfLife: table } = judge;
    const names = (0,entry_match/* findNames */.uD)(policy, reference, table);
    const standing = findPulledStanding(judge, reference, target);
    const beneath = standing.beneath ?? standing;
    const { unpinned, 'end-of-life': ends } = rules;
    const { original } = names;
    const named = (0,named_release/* findNamedReleases */.T)(table, original);
    const request = findEvidenceRequest(policy, names.loose);
    const [requirement] = request?.requirements ?? [];
    return {
        subject: {
            kind: 'image',
            reference,
            familiar: formatWritten(reference),
            name: (0,image_reference/* formatFamiliar */.LF)({ ...reference, tag: null, digest: null }),
            role: target.role,
            denied: standing.kind === 'denied' ? describeObjection(judge, standing.entry, names, target) : null,
            deprecated: describeDeprecation(judge, standing, names, target),
            unapproved: beneath.kind === 'unapproved'
                ? describeUnapproved(judge, beneath, reference, names, target, unpinned.floating)
                : null,
            pin: {
                required: standing.pin ?? unpinned.require,
                gap: standing.pin === null
                    ? null
                    : (0,image_pin/* judgePin */.ns)(reference, standing.pin, unpinned.floating, named.own !== null),
                decidedBy: standing.pinFrom === null ? DEFAULT_DECISION : toDecision(policy, standing.pinFrom),
            },
            unmirrored: rules.unmirrored.level === 'ignore' ? null : describeDirectPull(judge, reference, target),
            endOfLife: judgeEndOfLife(table, original, ends, today, named),
            endOfLifeDecidedBy: findRuleDecision(policy, 'end-of-life', overrides),
            unanswered: request === null || requirement === undefined
                ? null
                : {
                    asked: request.asked,
                    reason: 'nothing looked it up',
                    decidedBy: toDecision(policy, requirement.place),
                },
        },
        references: names.exact,
        denial: standing.kind === 'denied' ? standing.entry : null,
    };
}
/** An image that is pulled is never `scratch`, which is a word of FROM; `library/scratch` is an image like any other. */
function findPulledStanding({ policy, endOfLife }, reference, selection) {
    const standing = findStanding(policy, reference, selection, endOfLife);
    if (standing.kind !== 'scratch')
        return standing;
    return findStanding(policy, { ...reference, tagWritten: true }, selection, endOfLife);
}
function describeObjection(judge, entry, names, selection) {
    return {
        pattern: entry?.image ?? '',
        about: entry === null ? null : describeAlias(entry, names),
        reason: entry?.reason?.replace(/[\s.]+$/, '') ?? null,
        use: entry === null ? null : findReplacement(judge, entry, names, selection),
        decidedBy: entry === null ? DEFAULT_DECISION : toDecision(judge.policy, entry.place),
    };
}
/** Null where the entry matches the image as it is written. */
function describeAlias(entry, names) {
    const [written] = names.exact;
    const about = findJudgedName(entry, names);
    if (about === null || written === undefined || entry.pattern.matchesRepository(written, 'allow'))
        return null;
    const plain = (0,docker_hub/* findDockerHubName */.KT)(about) ?? { ...about, host: (0,docker_hub/* loosenHost */.jY)(about.host) };
    return (0,image_reference/* formatReference */.FH)(plain.tagWritten ? plain : { ...plain, tag: null });
}
function describeDeprecation(judge, { deprecation, blockFrom }, names, selection) {
    if (deprecation === null)
        return null;
    const reached = blockFrom !== null && judge.today >= blockFrom;
    return { ...describeObjection(judge, deprecation, names, selection), blockFrom, reached };
}
/** The mirror's name is offered where it would pass. */
function describeDirectPull({ policy, endOfLife }, reference, selection) {
    const pull = findDirectPull(policy.settings.mirrors, reference);
    if (pull === null)
        return null;
    const { upstream, mirror, through } = pull;
    const kind = through === null ? null : findStanding(policy, through, selection, endOfLife).kind;
    const passes = kind === 'approved' || kind === 'deprecated';
    return { upstream, mirror, use: through !== null && passes ? formatWritten(through) : null };
}
function describeUnapproved({ policy, endOfLife: table }, { nearest, decidedBy }, reference, names, target, floating) {
    const entries = listApproved();
    return {
        nearest: nearest.map(describeEntry),
        approved: entries.map(describeEntry),
        nearMiss: explainNearMiss(entries, names, reference),
        suggestion: findSuggestion(),
        decidedBy: decidedBy === null ? DEFAULT_DECISION : toDecision(policy, decidedBy),
    };
    /** The list that refuses the image: of a chain of policies, the first that does. */
    function listApproved() {
        for (let level = policy; level !== null; level = level.parent) {
            const list = (0,allow_list/* findAllowLists */.g)(level, target).find(({ place }) => place === decidedBy);
            if (list !== undefined)
                return list.entries;
        }
        return [];
    }
    /** Offered only if it would pass: approved, and pinned enough. Digests are unknown offline. */
    function findSuggestion() {
        const tag = findNearestTag(nearest, reference);
        if (tag === null)
            return null;
        const candidate = { ...reference, tag, tagWritten: true, digest: null };
        const { kind, pin } = findStanding(policy, candidate, target, table);
        if (kind !== 'approved')
            return null;
        const { original } = (0,entry_match/* findNames */.uD)(policy, candidate);
        const namesRelease = (0,named_release/* findNamedReleases */.T)(table, original).own !== null;
        const gap = pin === null ? null : (0,image_pin/* judgePin */.ns)(candidate, pin, floating, namesRelease);
        return gap === null ? (0,image_reference/* formatFamiliar */.LF)(candidate) : null;
    }
}
/** An entry in words: `docker.io/library/node with version >=22 <27 and variant alpine*`. */
function describeEntry({ image, versions, variants, official }) {
    const limits = [
        ...(official ? ['official images'] : []),
        ...(versions === null ? [] : [`version ${versions.source}`]),
        ...(variants === null ? [] : [`variant ${variants.map(({ source }) => source || '""').join(' or ')}`]),
    ];
    return limits.length === 0 ? image : `${image} (${limits.join(', ')})`;
}
function formatWritten(reference) {
    return (0,image_reference/* formatFamiliar */.LF)(reference.tagWritten ? reference : { ...reference, tag: null });
}

;// CONCATENATED MODULE: ./lib/src/core/judge/level.js
/**
 * The level of what a rule found, the only place that decides it: the rule's level after overrides, softened before its
 * `effective` day or where the violation is `atMost` a warning, and `block` where the violation says `always`.
 *
 * Evidence that nobody could give is governed by `unknown`, unless the rule is switched off.
 */
function findLevel(rule, rules, unknown, violation, today) {
    if (violation.always === 'block')
        return { level: 'block', blocksFrom: null };
    const { level: set, effective } = rules[rule];
    const level = rule === 'unverified' && set !== 'ignore' ? unknown : set;
    if (level !== 'block')
        return { level, blocksFrom: null };
    if (violation.atMost === 'warn')
        return { level: 'warn', blocksFrom: null };
    return effective !== null && today < effective
        ? { level: 'warn', blocksFrom: effective }
        : { level, blocksFrom: null };
}

;// CONCATENATED MODULE: ./lib/src/core/judge/judged-image.js








/** The rules about whether an image is approved, in the order in which they take precedence. */
const STANDING = ['denied', 'unapproved', 'deprecated'];
const STANDING_RULES = new Set(STANDING);
const REFUSALS = new Set(['denied', 'unapproved']);
/** Runs every rule over one image. `path` is any file that the same overrides select. */
function judgeImage(judge, reference, role, path) {
    const { policy } = judge;
    const target = { role, path, names: (0,entry_match/* findNames */.uD)(policy, reference) };
    const rules = (0,select_rules/* selectRules */.uE)(policy, target);
    const overrides = findOverrides(policy, target);
    const { subject, references, denial } = describeImage(judge, reference, target, rules, overrides);
    const found = runRules(judge, subject, rules, overrides);
    return {
        standing: STANDING.flatMap((id) => found.filter(({ rule }) => rule === id)),
        others: found.filter(({ rule }) => !STANDING_RULES.has(rule)),
        references,
        denial,
    };
}
/** Runs every rule over a subject and gives what they find its level. */
function runRules({ policy, today }, subject, rules, overrides) {
    return core_rules/* RULE_IDS */.Iu.flatMap((rule) => (0,core_rules/* checkRule */.T9)(rule, subject, rules[rule]).flatMap((violation) => {
        const { level, blocksFrom } = findLevel(rule, rules, policy.settings.unknown, violation, today);
        if (level === 'ignore')
            return [];
        return [
            {
                rule,
                level,
                message: blocksFrom === null
                    ? violation.message
                    : (0,core_message/* say */.cv) `${violation.message} It will be blocked from ${(0,core_message/* own */.ZV)(blocksFrom)}.`,
                allowed: violation.allowed ?? null,
                fix: violation.fix,
                decidedBy: violation.decidedBy ?? findRuleDecision(policy, rule, overrides),
                topic: violation.topic ?? '',
            },
        ];
    }));
}
/** All that is reported of an image. One that may not be used at all gets no advice on how to pin it. */
function settleFindings({ standing, others }, findWaiver) {
    const settled = settleStanding(standing, findWaiver);
    const isRefused = settled.some(({ found, waiver }) => waiver === null && REFUSALS.has(found.rule));
    return [
        ...settled,
        ...others.map((found) => ({
            found: isRefused && found.rule === 'unpinned' ? { ...found, fix: null } : found,
            waiver: findWaiver(found),
        })),
    ];
}
/**
 * What is reported of an image's standing: one finding, which hides the others. It is never milder than what it hides, or
 * denying an image could help it; and where it is waived, what it hid is judged next.
 */
function settleStanding(standing, findWaiver) {
    const judged = standing.map((found) => ({ found, waiver: findWaiver(found) }));
    const first = judged.findIndex(({ waiver }) => waiver === null);
    if (first < 0)
        return judged;
    const [head, ...hidden] = judged.slice(first).filter(({ waiver }) => waiver === null);
    if (head === undefined)
        return judged;
    const level = hidden.reduce((worst, { found }) => (0,core_level/* raiseLevel */.ns)(worst, found.level), head.found.level);
    return [...judged.slice(0, first), level === head.found.level ? head : harden(head, hidden)];
}
function harden(head, hidden) {
    const reason = hidden.find(({ found }) => found.level === 'block')?.found.rule ?? 'unapproved';
    const message = (0,core_message/* say */.cv) `${head.found.message} It blocks because without the denial it would be ${(0,core_message/* own */.ZV)(reason)}.`;
    return { ...head, found: { ...head.found, level: 'block', message } };
}
/** The overrides that apply, in their order; without a role only those for every role. */
function findOverrides(policy, { role, ...rest }) {
    return policy.overrides.filter((override) => (role !== null || override.roles === null) &&
        (0,select_rules/* fitOverride */.GY)(override, { ...rest, role: role ?? 'final' }) !== null);
}

;// CONCATENATED MODULE: ./lib/src/core/judge/waivers.js




function openWaivers(policy, today) {
    const held = policy.exceptions
        .filter(({ expires }) => judgeExpiry(expires, today) !== 'expired')
        .map((exception) => ({
        exception,
        waiver: {
            owner: exception.owner,
            reason: exception.reason,
            expires: exception.expires,
            key: exception.place.key,
            line: exception.place.line,
        },
        used: false,
    }));
    const unread = new Set();
    let lastPath = null;
    let here = [];
    return {
        find(path, target) {
            if (held.length === 0)
                return null;
            if (path !== lastPath) {
                here = held.filter(({ exception }) => coversPath(exception, path));
                lastPath = path;
            }
            const covering = here.filter(({ exception }) => covers(exception, target) && mayWaive(policy, exception, target.rule, target.denial));
            for (const held of covering)
                held.used = true;
            return covering[0]?.waiver ?? null;
        },
        noteUnread: (path) => void unread.add(path),
        report: (sawEverything) => [
            ...policy.exceptions.flatMap((exception) => describeExpiry(exception, today) ?? []),
            ...held
                .filter(({ used, exception }) => sawEverything && !used && ![...unread].some((path) => coversPath(exception, path)))
                .map(({ exception }) => warn(exception, 'is not needed by any Dockerfile; remove it')),
        ],
    };
}
function coversPath({ paths }, path) {
    return paths === null || paths.some((glob) => glob.matches(path));
}
/** A tag that is only implied counts as written here: `node` and `node:latest` are the same pull, and an exception names what is pulled. */
function covers({ rules, pattern }, { rule, references }) {
    if (!rules.includes(rule))
        return false;
    if (core_rules/* NAMELESS */.Z$.has(rule))
        return pattern.source === '**';
    return references.some((reference) => pattern.matches({ ...reference, tagWritten: true }, 'allow'));
}
function describeExpiry(exception, today) {
    switch (judgeExpiry(exception.expires, today)) {
        case 'expired':
            return warn(exception, `expired on ${exception.expires} and no longer applies; remove it or renew it`);
        case 'expiring':
            return warn(exception, `ends ${describeEnd(exception.expires, today)}`);
        case 'active':
            return null;
    }
}
function describeEnd(expires, today) {
    const days = (0,core_day/* countDays */.Tm)(today, expires);
    return days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}, on ${expires}`;
}
function warn({ image, owner, place: { file, line, column } }, what) {
    return { file, line, column, level: 'warning', message: `The exception for ${image} (${owner}) ${what}.` };
}

;// CONCATENATED MODULE: ./lib/src/core/judge/evaluate.js












const evaluate_TOP = { line: 1, column: 1, endLine: 1, endColumn: 1 };
function openEvaluation(judge) {
    const { policy, today } = judge;
    const waivers = openWaivers(policy, today);
    const inlineWaivers = openInlineWaivers(policy, today);
    const images = openMemo(policy);
    /** In a role that it has besides, a use needs no build. */
    function openSpot(path, use, role) {
        return { path, place: use, use, role, build: role === use.role ? use.build : undefined };
    }
    function findWaiver(spot, target) {
        return waivers.find(spot.path, target) ?? inlineWaivers.find(spot.place.line, target);
    }
    function place(spot, found, waiver) {
        const { path, place, use, role, build } = spot;
        const { rule, level, decidedBy, topic } = found;
        const replaced = use?.replacedBy ?? null;
        const finding = {
            rule,
            level,
            file: path,
            line: place.line,
            column: place.column,
            endLine: place.endLine,
            endColumn: place.endColumn,
            image: replaced === null ? (use?.image ?? null) : replaced.image,
            written: use?.written ?? '',
            via: use?.via ?? null,
            role,
            ...writeFound(found, { replaced, build, claim: use?.claim, path, inexact: use?.inexact === true }),
            waiver,
            decidedBy: build === undefined ? decidedBy : { ...decidedBy, builds: build },
            existing: false,
        };
        return { finding, topic };
    }
    function judgeNameless(spot, subject, role) {
        const nameless = { path: spot.path, names: null };
        const rules = role === null ? selectForFile(policy, spot.path) : (0,select_rules/* selectRules */.uE)(policy, { ...nameless, role });
        return runRules(judge, subject, rules, findOverrides(policy, { ...nameless, role })).map((found) => place(spot, found, findWaiver(spot, { rule: found.rule, references: [], denial: null })));
    }
    /** Adds what is wrong with the image that a use pulls. Nearly always nothing: this is the path that must be fast. */
    function judgePulled(path, use, role, findings) {
        const { reference, image } = use.replacedBy ?? use;
        if (reference === null || image === null)
            return;
        const judged = images.get(path, role, image, reference.tagWritten, () => judgeImage(judge, reference, role, path));
        const { standing, others, references, denial } = judged;
        if (standing.length === 0 && others.length === 0)
            return;
        const spot = openSpot(path, use, role);
        const waive = ({ rule }) => findWaiver(spot, { rule, references, denial });
        const settled = explainName(settleFindings(judged, waive), use);
        for (const { found, waiver } of settled)
            findings.push(place(spot, found, waiver));
    }
    /** Adds that it cannot be told what a use pulls. */
    function judgeUnknown(path, use, role, refused, findings) {
        const { unresolved, reference, replacedBy, invalid, written, unknown = null } = use;
        const isKnown = unresolved.length === 0 && unknown === null;
        if (isKnown && (reference !== null || replacedBy !== null || refused))
            return;
        waivers.noteUnread(path);
        const hint = describeMisplaced(use.misplaced ?? []) ?? undefined;
        const subject = !isKnown
            ? { kind: 'unresolved', arguments: unresolved, refusal: invalid, hint, unknown }
            : { kind: 'unreadable', reason: invalid ?? (0,core_message/* say */.cv) `${written} is not an image name`, hint };
        findings.push(...judgeNameless(openSpot(path, use, role), subject, role));
    }
    /** Adds why BuildKit refuses the file, unless a reference on that line says the same and says where in it. */
    function judgeProblem(path, problem, findings) {
        waivers.noteUnread(path);
        const { line, message, words, unresolved, build, hint, unknown = null } = problem;
        const subject = unresolved.length > 0
            ? { kind: 'unresolved', arguments: unresolved, refusal: message, hint, unknown }
            : { kind: 'unreadable', reason: words ?? message, hint };
        const spot = {
            path,
            place: { line, column: 1, endLine: line, endColumn: 1 },
            use: null,
            role: null,
            build,
        };
        for (const placed of judgeNameless(spot, subject, null)) {
            const { rule, level } = placed.finding;
            const said = findings.some(({ finding }) => finding.rule === rule &&
                finding.line === line &&
                (0,core_level/* raiseLevel */.ns)(finding.level, level) === finding.level);
            if (!said)
                findings.push(placed);
        }
    }
    return {
        judgeReading(path, { problem, otherProblems = [], images, openBases = [] }, inline) {
            const findings = [];
            inlineWaivers.enter(path, inline);
            for (const use of [...images, ...openBases]) {
                // What is mounted and copied as well has to be good enough for both.
                for (const role of [
                    use.role,
                    ...(use.ownRole === undefined ? [] : [use.ownRole]),
                    ...(use.alsoAs ?? []),
                ]) {
                    judgePulled(path, use, role, findings);
                    judgeUnknown(path, use, role, problem !== null, findings);
                }
            }
            if (problem !== null)
                for (const met of [problem, ...otherProblems])
                    judgeProblem(path, met, findings);
            inlineWaivers.leave();
            return (0,finding_order/* mergeFindings */.DF)(findings);
        },
        judgeUnreadable(path, reason) {
            waivers.noteUnread(path);
            return (0,finding_order/* mergeFindings */.DF)(judgeNameless({ path, place: evaluate_TOP, use: null, role: null, build: undefined }, { kind: 'unreadable', reason }, null));
        },
        report: (sawEverything) => [...waivers.report(sawEverything), ...inlineWaivers.report()],
    };
}

;// CONCATENATED MODULE: ./lib/src/core/policy/query/path-treatment.js
/** Whether two files of one name may be treated differently for the folders that they are in. */
function looksAtFolders({ settings, overrides, exceptions, builds }) {
    const byPath = [...overrides, ...exceptions, ...builds].some(({ paths }) => paths !== null);
    return byPath || settings.ignore.length > 0 || !settings.files.globs.every(isNameGlob);
}
/** Which overrides, exceptions and builds select a path, as a text that is equal for paths that are treated alike. */
function describeTreatment({ overrides, exceptions, builds }, path) {
    const rules = [...overrides, ...builds].map(({ paths }) => paths?.some((glob) => glob.matchesAnyCase(path)));
    const waivers = exceptions.map(({ paths }) => paths?.some((glob) => glob.matches(path)));
    return [...rules, ...waivers].map((selects) => (selects === true ? '1' : '0')).join('');
}
/** Whether a glob asks for a name only, in any folder. */
function isNameGlob({ source }) {
    return /^\*\*\/[^/]+$/.test(source);
}

;// CONCATENATED MODULE: ./lib/src/core/judge/existing-findings.js



/**
 * Marks findings that the base revision of the file has too: the same rule about the same image in the same role, at least
 * as severe and not waived there. An image that no build of the base pulled excuses none that is pulled now. Where the file
 * could not be read to its end, what says so always counts.
 */
function markExisting(head, base) {
    const known = new Map();
    const isPulledInBase = openPulled(base.reading);
    for (const finding of base.found) {
        if (finding.waiver !== null)
            continue;
        for (const pulled of isPulledInBase(finding) ? [true, false] : [false]) {
            const key = existing_findings_identify(finding, pulled);
            known.set(key, (0,core_level/* raiseLevel */.ns)(known.get(key) ?? finding.level, finding.level));
        }
    }
    if (known.size === 0)
        return head.found;
    const isPulled = openPulled(head.reading);
    const refused = head.reading === null || head.reading.problem !== null;
    return head.found.map((finding) => {
        const { rule, level, waiver } = finding;
        const before = known.get(existing_findings_identify(finding, isPulled(finding)));
        const counts = refused && core_rules/* NAMELESS */.Z$.has(rule);
        if (before === undefined || waiver !== null || counts)
            return finding;
        return (0,core_level/* raiseLevel */.ns)(before, level) === before ? { ...finding, existing: true } : finding;
    });
}
/** Whether a build pulls what a finding is about; what is about no image at all counts as pulled. */
function openPulled(reading) {
    if (reading === null)
        return () => true;
    const { images, openBases = [] } = reading;
    const place = ({ line, column }) => `${line}:${column}`;
    const pulled = new Set([...images, ...openBases].filter(({ reachable }) => reachable).map(place));
    return (finding) => finding.role === null || pulled.has(place(finding));
}
/**
 * Whether the policy selects both paths by the same overrides, exceptions and builds. Only then does a finding in the old place
 * excuse one in the new place: moving a Dockerfile out of `examples/` is a change.
 */
function isTreatedAlike(policy, one, other) {
    if (one === other)
        return true;
    return describeTreatment(policy, one) === describeTreatment(policy, other);
}
/** What the base has without the lines that a comment there excepts: what was excepted was never accepted as it is. */
function withoutExcepted(findings, inline) {
    const excepted = new Set(inline.flatMap((exception) => ('coversLine' in exception ? exception.coversLine : [])));
    return findings.filter(({ line }) => !excepted.has(line));
}
function existing_findings_identify({ rule, image, role, written }, pulled) {
    return JSON.stringify([rule, image ?? `written ${written}`, role, pulled]);
}

;// CONCATENATED MODULE: ./lib/src/core/judge/policy-tests.js




/**
 * Runs the tests that a policy carries, and those of the policies that it extends under those. Exact: warnings count, what
 * an exception waives does not. A failing test is a problem of level error at its line.
 */
function runPolicyTests(policy, options) {
    const judge = { policy, ...options };
    const waivers = openWaivers(policy, options.today);
    return [
        ...(policy.parent === null ? [] : runPolicyTests(policy.parent, options)),
        ...policy.tests.flatMap((test) => runTest(judge, waivers, test) ?? []),
    ];
}
function runTest(judge, waivers, test) {
    const { from, role, path, expect, place } = test;
    const expected = core_rules/* RULE_IDS */.Iu.filter((id) => expect !== 'ok' && expect.includes(id));
    const found = findRules(judge, waivers, test);
    const got = core_rules/* RULE_IDS */.Iu.filter((id) => found.has(id));
    if (expected.join() === got.join())
        return null;
    return {
        file: place.file,
        line: place.line,
        column: place.column,
        level: 'error',
        message: `The test of ${from} (role ${role}, path ${path}) expects ${format(expected)} but gets ${format(got)}.`,
    };
}
/** The rules that a reference breaks and no exception waives. */
function findRules(judge, waivers, { from, role, path }) {
    if (from === 'scratch')
        return new Set();
    const reference = (0,image_reference/* parseReference */.F2)(from);
    if ('error' in reference)
        return new Set(['unreadable']);
    const judged = judgeImage(judge, reference, role, path);
    const { references, denial } = judged;
    const waive = ({ rule }) => waivers.find(path, { rule, references, denial });
    const open = settleFindings(judged, waive).filter(({ waiver }) => waiver === null);
    return new Set(open.map(({ found }) => found.rule));
}
function format(rules) {
    return rules.length === 0 ? 'ok' : rules.join(', ');
}

;// CONCATENATED MODULE: ./lib/src/core/judge/target-notes.js


/** Most Dockerfiles that one note names. */
const target_notes_MAX_NAMED = 3;
/** Watches which entries of `builds` cover a file, and which of their targets a covered file has. */
function openTargetNotes(policy) {
    const covering = new Set();
    const missing = new Map();
    const found = new Set();
    const identify = (name, { file, line, name: entry }) => JSON.stringify([file, line, entry, name]);
    return {
        note(path, reading) {
            const lacking = reading?.missingTargets ?? [];
            for (const { name, origin } of lacking) {
                const key = identify(name, origin);
                const known = missing.get(key) ?? { name, origin, paths: [] };
                known.paths.push(path);
                missing.set(key, known);
            }
            const lacks = new Set(lacking.map(({ name, origin }) => identify(name, origin)));
            for (const entry of policy.builds) {
                if (!entry.paths.some((glob) => glob.matchesAnyCase(path)))
                    continue;
                covering.add(entry);
                for (const target of entry.targets) {
                    const key = identify(target, toOrigin(entry));
                    if (!lacks.has(key))
                        found.add(key);
                }
            }
        },
        report(sawEverything) {
            const notes = [...missing].flatMap(([key, item]) => (found.has(key) ? [] : describeMissing(item)));
            const unused = sawEverything ? policy.ownBuilds.filter((entry) => !covering.has(entry)) : [];
            return [...notes, ...unused.map(describeUnused)];
        },
    };
}
function describeMissing({ name, origin, paths }) {
    const named = (0,core_message/* joinMessages */.hw)(paths.slice(0, target_notes_MAX_NAMED).map(core_message/* quote */.hD), ', ');
    const rest = (0,core_message/* own */.ZV)(paths.length > target_notes_MAX_NAMED ? ` and ${paths.length - target_notes_MAX_NAMED} more` : '');
    const { text, foreign } = (0,core_message/* say */.cv) `${`${origin.name}.targets`} names the stage "${name}", but none of the judged Dockerfiles that it covers has such a stage (${named}${rest}), so only their last stages count as shipped; correct the name, or narrow paths.`;
    return { file: origin.file, line: origin.line, column: 1, level: 'warning', message: text, foreign };
}
function describeUnused({ place }) {
    const { file, line, column, key } = place;
    const message = `${key} does not cover any Dockerfile; correct its paths, or remove it.`;
    return { file, line, column, level: 'warning', message };
}

;// CONCATENATED MODULE: ./lib/src/gate.js













/** Opens the gate for one run under one policy. The policy's own tests are run first; one that fails is a problem of level error. */
function openGate(options) {
    const { policy, today, endOfLife, build, scope } = options;
    const judge = { policy, today, endOfLife };
    const evaluation = openEvaluation(judge);
    const baseEvaluation = openEvaluation(judge);
    const policyProblems = runPolicyTests(policy, { today, endOfLife });
    const takesInline = findInlineDays(policy) !== null;
    const targetNotes = openTargetNotes(policy);
    const findings = [];
    const files = [];
    let fileCount = 0;
    let imageCount = 0;
    function read(file, exceptions, { builds, inline }, use) {
        if (file.bytes === undefined) {
            return { reading: null, judged: null, found: use.judgeUnreadable(file.path, file.unreadable) };
        }
        const found = readVariants(file.bytes, planBuilds(policy, build, file.path, builds));
        const problem = found.problem ?? describeSkew(findFrontendSkew(file.bytes, found));
        const move = inline === undefined ? keepPlaces : openInlinePlaces(inline).moveReading;
        const [reading, judged] = [move(found), move({ ...found, problem })];
        return { reading, judged, found: use.judgeReading(file.path, judged, exceptions) };
    }
    function findInline({ bytes }, inline) {
        const exceptions = takesInline && bytes !== undefined ? findInlineExceptions(bytes) : [];
        return inline === undefined ? exceptions : openInlinePlaces(inline).moveExceptions(exceptions);
    }
    /** The base revision of a file; null if there is none, or if other lines of the policy judged it. */
    function judgeBase({ head, base, baseBuilds, baseInline }) {
        if (scope !== 'changed-references' || base === null)
            return null;
        if (!isTreatedAlike(policy, head.path, base.path))
            return null;
        const told = {
            ...(baseBuilds === undefined ? {} : { builds: baseBuilds }),
            ...(baseInline === undefined ? {} : { inline: baseInline }),
        };
        const { judged, found } = read(base, [], told, baseEvaluation);
        return { reading: judged, found: withoutExcepted(found, findInline(base, baseInline)) };
    }
    return {
        policyProblems,
        judge(file) {
            const { head } = file;
            const { reading, judged, found } = read(head, findInline(head, file.inline), file, evaluation);
            targetNotes.note(head.path, reading);
            fileCount += 1;
            imageCount += reading?.images.length ?? 0;
            if (options.keepFiles)
                files.push(describeFile(head, reading));
            options.onFile?.(describeFile(head, reading));
            if (found.length === 0)
                return;
            const base = judgeBase(file);
            const marked = base === null ? found : markExisting({ found, reading: judged }, base);
            for (const finding of marked)
                findings.push(finding);
        },
        finish(problems = []) {
            const sawEverything = options.wholeTree ?? scope === 'all';
            const all = (0,finding_order/* sortProblems */.dS)([
                ...problems,
                ...policyProblems,
                ...evaluation.report(sawEverything),
                ...targetNotes.report(sawEverything),
            ]);
            const counts = (0,verdict/* countFindings */.Gt)(findings, fileCount, imageCount);
            return {
                verdict: (0,verdict/* decideVerdict */.AU)(counts, all, options.failOn),
                policy: options.source,
                counts,
                files: files.toSorted((one, other) => (0,finding_order/* compareText */.n6)(one.file, other.file)),
                findings: (0,finding_order/* sortFindings */.Tc)(findings),
                problems: all,
                endOfLifeAsOf: endOfLife.asOf,
            };
        },
    };
}
/** The status that the command line ends with: 0 pass or warn, 1 fail, 2 wrong policy, 3 could not evaluate. */
function exitCode(report) {
    switch (report.verdict) {
        case 'pass':
        case 'warn':
            return 0;
        case 'fail':
            return 1;
        case 'error':
            return report.problems.some(({ level }) => level === 'error') ? 2 : 3;
    }
}
const keepPlaces = (reading) => reading;
/** If the builder's frontend may read it differently, this reading cannot be judged. */
function describeSkew([skew]) {
    if (skew === undefined)
        return null;
    const { line, since } = skew;
    const words = (0,core_message/* own */.ZV)(`Dockerfile frontends before 1.${since} ${skew.message}, so what is pulled depends on the builder. Name a current one at the top, "# syntax=docker/dockerfile:1", or rewrite it`);
    return { line, message: words.text, words, phase: 'limit', unresolved: [] };
}
function describeFile(file, reading) {
    if (reading !== null)
        return { file: file.path, ...reading };
    const message = file.unreadable ?? 'could not be read';
    return {
        file: file.path,
        stages: [],
        images: [],
        problem: { line: 1, message, phase: 'parse', unresolved: [] },
    };
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/file-names.js
const WORDS = '(?:docker|container)file';
/** `Dockerfile`, with any prefix or suffix separated by `.`, `-` or `_`. */
const file_names_NAME = new RegExp(`^(?:.*[._-])?${WORDS}(?:[._-].*)?$`, 's');
const TEMPLATES = listEndings('j2 jinja jinja2 njk tmpl tpl gotmpl gotpl template erb eex ejs in m4 mustache hbs handlebars');
/** What BuildKit, buildx and buildah keep next to a Dockerfile. */
const COMPANIONS = listEndings('dockerignore containerignore rego');
/** Files about Dockerfiles, or that handle them, in any tree. */
const TEXTS = listEndings('md mdx markdown rst adoc asciidoc html htm pdf diff patch snap ipynb');
const PICTURES = listEndings('svg png jpg jpeg gif webp ico avif mp4');
const DATA = listEndings('json jsonc json5 jsonl yml yaml toml xml xsd csv tsv lock map proto graphql sql');
const CODE = listEndings(`
  go mod sum rs py pyi pyc rb php phtml java kt kts scala groovy gradle clj cljs cljc class
  js jsx mjs cjs ts tsx mts cts vue svelte astro css scss sass less wasm
  c h cc cpp cxx hh hpp hxx cs csproj fs fsx vb swift dart lua pl pm r jl nim zig
  ex exs erl hrl hs ml mli el lisp scm rkt vim sol
  sh bash zsh fish ps1 psm1 psd1 bat cmd awk
  tf tfvars hcl bicep nix cue rego jsonnet libsonnet star bzl bazel cmake`);
const NO_DOCKERFILES = new Set([...COMPANIONS, ...TEXTS, ...PICTURES, ...DATA, ...CODE]);
function listEndings(text) {
    return new Set(text.trim().split(/\s+/));
}
/** Reads a path's last segment, ignoring case. */
function classifyName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const dot = name.lastIndexOf('.');
    const ending = dot === -1 ? '' : name.slice(dot + 1);
    if (TEMPLATES.has(ending))
        return classifyName(name.slice(0, dot)) === 'other' ? 'other' : 'template';
    return file_names_NAME.test(name) && !NO_DOCKERFILES.has(ending) ? 'dockerfile' : 'other';
}
/** Whether the extension says that it is source code, data or prose. */
function hasForeignEnding(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const dot = name.lastIndexOf('.');
    return dot > 0 && NO_DOCKERFILES.has(name.slice(dot + 1));
}

;// CONCATENATED MODULE: ./lib/src/core/policy/query/file-choice.js

/** Says of each path, from the root of the tree, what the policy wants of it. */
function openFileChoice({ files, ignore, }) {
    return (path) => {
        if (ignore.some((glob) => glob.matches(path)))
            return 'ignored';
        if (files.globs.some((glob) => glob.matchesAnyCase(path)))
            return 'judged';
        const kind = files.usual ? classifyName(path) : 'other';
        return kind === 'dockerfile' ? 'judged' : kind;
    };
}

// EXTERNAL MODULE: ./lib/src/io/github/files/blobs.js
var blobs = __webpack_require__(4059);
;// CONCATENATED MODULE: ./lib/src/action/files/blob-reader.js

function openBlobReader(github, repository) {
    const known = new Map();
    const keyOf = (request) => 'sha' in request ? request.sha : `${request.commit}:${request.path}`;
    return {
        async read(requests) {
            const missing = [...new Map(requests.map((request) => [keyOf(request), request]))].filter(([key]) => !known.has(key));
            const bytes = await (0,blobs/* readBlobs */.b)(github, repository, missing.map(([, request]) => request));
            for (const [index, [key]] of missing.entries())
                known.set(key, bytes[index] ?? null);
        },
        find: (request) => (request === undefined ? null : (known.get(keyOf(request)) ?? null)),
    };
}

;// CONCATENATED MODULE: ./lib/src/core/git-attributes/conversion.js

/** Attributes whose values change what is checked out, except line endings, which make no difference to BuildKit. */
const HARMFUL = {
    'working-tree-encoding': (value) => value === true || (typeof value === 'string' && value !== '' && !/^utf-?8$/i.test(value)),
    ident: (value) => value === true,
    // a Git LFS file is recognised by its pointer, and LFS does not change other files
    filter: (value) => typeof value === 'string' && value !== 'lfs',
};
/** Whether a path is that of a file of attributes, on any system. */
function isAttributesPath(path) {
    return /^(?:.*\/)?\.gitattributes$/is.test(path);
}
/** The folder that a `.gitattributes` applies to; the root is the empty string. */
function folderOf(path) {
    const at = path.lastIndexOf('/');
    return at === -1 ? '' : path.slice(0, at);
}
/** Whether a path is somewhere below a folder. */
function holds(folder, path) {
    return folder === '' || path.startsWith(`${folder}/`);
}
/**
 * What git would convert in a file when it checks it out, by the `.gitattributes` files of a tree; null: nothing. The closest
 * file decides, and in it the last line. If versions of git differ, whatever may convert counts.
 */
function findConversion(files, path) {
    const above = files
        .filter((file) => holds(folderOf(file.path), path))
        .sort((one, other) => folderOf(other.path).length - folderOf(one.path).length);
    const root = above.filter((file) => folderOf(file.path) === '');
    const macros = root.flatMap((file) => file.macros.map((macro) => ({ ...macro, file: file.path })));
    const decided = new Map();
    let found = null;
    const apply = (line, file, isDoubtful, within) => {
        for (const { name, value } of line.states.toReversed()) {
            if (decided.has(name))
                continue;
            if (HARMFUL[name]?.(value) === true)
                found ??= { attribute: conversion_describe(name, value), file, line: line.line };
            if (!isDoubtful)
                decided.set(name, value);
            if (value === true && !within.includes(name))
                expand(name, isDoubtful, [...within, name]);
        }
    };
    /** The last definition that certainly counts, and those after it that may. */
    const expand = (name, isDoubtful, within) => {
        for (const macro of macros.filter((each) => each.name === name).toReversed()) {
            apply(macro, macro.file, isDoubtful || macro.isDoubtful, within);
            if (!macro.isDoubtful)
                return;
        }
    };
    const bytes = (0,byte_string/* encodeText */.wx)(path);
    for (const file of above) {
        if (file.isTooLarge)
            return { attribute: null, file: file.path, line: 0 };
        const folder = (0,byte_string/* encodeText */.wx)(folderOf(file.path));
        const inside = folder === '' ? bytes : bytes.slice(folder.length + 1);
        for (const line of file.lines.toReversed()) {
            const isExact = line.pattern === null || line.pattern.matches(inside, false);
            if (isExact || line.pattern?.matches(inside, true) === true)
                apply(line, file.path, line.isDoubtful || !isExact, []);
            if (found !== null)
                return found;
        }
    }
    return null;
}
/** Longer values are truncated: they are foreign text. */
const MAX_SHOWN = 60;
function conversion_describe(name, value) {
    const text = (0,byte_string/* decodeText */.g7)(typeof value === 'string' ? `${name}=${value}` : name).replaceAll('`', "'");
    return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
/** Why a file is not readable, as the end of a sentence about the file. */
function describeConversion({ attribute, file, line }) {
    const where = `\`${file.replaceAll('`', "'")}\``;
    if (attribute === null)
        return `may be a different file once git has checked it out: ${where} is too large to read`;
    return `is a different file once git has checked it out: line ${line} of ${where} gives it \`${attribute}\`. Unset the attribute for it, because only the committed bytes can be judged`;
}

// EXTERNAL MODULE: ./lib/src/io/disk/lfs-pointer.js
var lfs_pointer = __webpack_require__(8826);
// EXTERNAL MODULE: ./lib/src/core/tree/tree-entry.js
var tree_entry = __webpack_require__(2568);
;// CONCATENATED MODULE: ./lib/src/action/files/file-selection.js

/** Whether a path is one of a Dockerfile that the policy wants judged. */
function isDockerfile({ choose }, path) {
    return choose(path) === 'judged';
}
function selectFiles(query) {
    const { tree, changes } = query;
    const paths = changes === null ? [...tree.keys()] : [...changes.paths.keys()];
    const files = [];
    const submodules = [];
    for (const path of paths) {
        const mode = tree.get(path)?.mode;
        if (mode === tree_entry/* SUBMODULE */.NG)
            submodules.push(path);
        else if (mode !== undefined && mode !== tree_entry/* LINK */.ps && isDockerfile(query, path))
            files.push(path);
    }
    return { files: files.sort(), links: selectLinks(query), submodules: submodules.sort() };
}
/**
 * Links that may give a Dockerfile another name, or hide one. One to a folder reveals nothing where the policy does not look
 * at folders and no link or submodule changed: what is inside is found under its own name.
 */
function selectLinks(query) {
    const { tree, changes, looksAtFolders } = query;
    const links = [...tree].filter(([, { mode }]) => mode === tree_entry/* LINK */.ps).map(([path]) => path);
    if (changes === null || leadsElsewhere(query) || (looksAtFolders && mayReveal(query, links)))
        return links;
    return links.filter((link) => isDockerfile(query, link));
}
/** Whether a link may lead elsewhere than before, by itself or through another one. */
function leadsElsewhere({ tree, changes }) {
    return [...(changes?.paths.keys() ?? [])].some((path) => {
        const mode = tree.get(path)?.mode;
        return mode === tree_entry/* LINK */.ps || mode === tree_entry/* SUBMODULE */.NG;
    });
}
/** Above that many comparisons the links are simply read. */
const MAX_COMPARISONS = 200_000;
/** Whether a link to a folder could give a changed file a name that the policy wants judged: the link's, and the end of the file's path. */
function mayReveal(query, links) {
    const { changes } = query;
    if (changes === null)
        return true;
    const changed = [...changes.paths.keys(), ...changes.removed];
    if (links.length * changed.length > MAX_COMPARISONS)
        return true;
    const ends = new Set(changed.flatMap(listEnds));
    return links.some((link) => [...ends].some((end) => isDockerfile(query, `${link}/${end}`)));
}
/** `a/b/c` → `a/b/c`, `b/c`, `c`. */
function listEnds(path) {
    const ends = [path];
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
        ends.push(path.slice(at + 1));
    return ends;
}

;// CONCATENATED MODULE: ./lib/src/action/files/file-requests.js



/** Larger files are not Dockerfiles; BuildKit itself gives up long before. In bytes. */
const file_requests_MAX_SIZE = 16 * 1024 * 1024;
function requestFile(query, path) {
    const before = query.changes?.paths.get(path) ?? null;
    const wasJudged = before !== null && isDockerfile(query.files, before);
    return {
        path,
        real: path,
        head: readEntry(query, path),
        base: wasJudged ? toBase(query, before, before) : null,
    };
}
function requestLinkedFile(query, file) {
    const { path } = file;
    if ('unreadable' in file)
        return { path, real: path, head: file, base: null };
    // if a link changed, or led to nothing, it is unknown what was judged under this name
    const isSame = !file.linkChanged && query.changes?.paths.get(file.real) === file.real;
    return {
        path,
        real: file.real,
        head: readEntry(query, file.real),
        base: isSame ? toBase(query, path, file.real) : null,
    };
}
function toBase({ scope, changes }, path, real) {
    if (scope !== 'changed-references' || !changes?.base)
        return null;
    return { path, real, request: { commit: changes.base, path: real } };
}
function readEntry({ files }, path) {
    const entry = files.tree.get(path);
    if (entry === undefined)
        return { unreadable: 'vanished' };
    const { sha, size } = entry;
    if ((size ?? 0) > file_requests_MAX_SIZE)
        return { unreadable: `is larger than ${file_requests_MAX_SIZE / 1024 / 1024} MiB` };
    return { sha, size };
}
function listBlobRequests({ head, base }) {
    return [...('unreadable' in head ? [] : [head]), ...(base === null ? [] : [base.request])];
}
/** The files whose attributes matter. */
function listRealPaths({ real, base }) {
    return [real, ...(base === null ? [] : [base.real])];
}
function toFile({ path, real, head, base }, reader, attributes) {
    // what git converted was not judged either
    const before = base === null || attributes.convertBase(base.real) ? null : reader.find(base.request);
    const earlier = before === null || base === null ? null : toSource(base.path, before);
    if ('unreadable' in head)
        return { head: { path, unreadable: head.unreadable }, base: earlier };
    const conversion = attributes.convert(real);
    if (conversion !== null)
        return { head: { path, unreadable: describeConversion(conversion) }, base: earlier };
    const bytes = reader.find(head);
    return {
        head: bytes === null ? { path, unreadable: 'cannot be read' } : toSource(path, bytes),
        base: earlier,
    };
}
function toSource(path, bytes) {
    const pointer = (0,lfs_pointer/* findPointer */.p)(bytes);
    return pointer === null ? { path, bytes } : { path, unreadable: pointer };
}

;// CONCATENATED MODULE: ./lib/src/core/tree/tree-path.js

/** As Linux does: links on the way, and bytes of a link's text, without the zero at its end. */
const MAX_LINKS = 40;
const MAX_TEXT = 4095;
/** Follows a path through a tree. `targets`: link → text. `spend` is called for every step, with its cost. */
function resolvePath(tree, folders, targets, path, spend = () => { }) {
    const via = [];
    let followed = 0;
    let at = [];
    // backwards, because taking from the end is cheap
    const pending = path.split('/').reverse();
    for (let segment = pending.pop(); segment !== undefined; segment = pending.pop()) {
        spend(1 + at.length / 16);
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..') {
            if (at.pop() === undefined)
                return { kind: 'outside', target: null, via };
            continue;
        }
        at.push(segment);
        const here = at.join('/');
        const entry = tree.get(here);
        if (entry === undefined) {
            if (folders.has(here))
                continue;
            // a link to nothing may once have led somewhere: the path is part of the way
            via.push([here, ...pending.toReversed()].join('/'));
            return { kind: 'missing', via };
        }
        via.push(here);
        if (entry.mode === tree_entry/* SUBMODULE */.NG)
            return { kind: 'submodule', via };
        if (entry.mode === tree_entry/* LINK */.ps) {
            followed += 1;
            if (followed > MAX_LINKS)
                return { kind: 'loop', via };
            const target = targets.get(here);
            if (target === undefined)
                return { kind: 'unread', link: here, via };
            if (target.startsWith('/'))
                return { kind: 'outside', target: [target, ...pending.toReversed()].join('/'), via };
            if (target === '')
                return { kind: 'missing', via };
            if (target.length > MAX_TEXT)
                return { kind: 'too-long', via };
            at = at.slice(0, -1);
            pending.push(...target.split('/').reverse());
        }
        else if (pending.length > 0)
            return { kind: 'missing', via };
        else
            return { kind: 'file', path: here, via };
    }
    return { kind: 'folder', path: at.join('/'), via };
}
/** Every folder of a tree, the root (empty text) included. */
function listFolders(tree) {
    const folders = new Set(['']);
    for (const path of tree.keys())
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            const folder = path.slice(0, end);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    return folders;
}

;// CONCATENATED MODULE: ./lib/src/core/tree/linked-files.js


const LINK_REASONS = {
    outside: 'is a symbolic link that leads out of the tree',
    missing: 'is a symbolic link to a file that does not exist',
    loop: 'is a symbolic link that points back to itself',
    'too-long': 'is a symbolic link whose text is longer than file systems allow',
    submodule: 'is a symbolic link into a submodule, which is not available',
};
/** Links to folders that have links to folders can multiply names without end. In steps along paths: about two seconds. */
const MAX_STEPS = 2_000_000;
/** So many names that nobody can look at all of them. */
class TooManyNames extends Error {
}
/**
 * Dockerfiles that are judged under a name with a symbolic link in it: those whose link changed, or anything that it leads
 * through (a change to `shared.txt` is one to `Dockerfile` → `shared.txt`). A second name of a file that is judged already
 * is left out where the policy treats both alike. Null where the links multiply without end.
 */
function findLinkedFiles(query) {
    const starts = [...query.starts];
    if (starts.length === 0)
        return { files: [], open: [], unread: new Set() };
    const finder = new LinkFinder(query);
    try {
        for (const start of starts)
            finder.follow(start, true, []);
    }
    catch (error) {
        if (error instanceof TooManyNames)
            return null;
        throw error;
    }
    return { files: [...finder.files.values()], open: [...finder.open.values()], unread: finder.unread };
}
class LinkFinder {
    files = new Map();
    open = new Map();
    unread = new Set();
    #query;
    #folders;
    #sorted;
    #steps = 0;
    constructor(query) {
        this.#query = query;
        this.#folders = listFolders(query.tree);
        this.#sorted = [...query.tree.keys()].sort();
    }
    /** Looks at a name. `leads`: it is a link, or leads through one, by its own last segment or before. */
    follow(name, leads, above) {
        this.#spend((1 + (name.length + above.length) / 64) / 4);
        const resolved = leads ? this.#resolve(name) : null;
        if (resolved?.kind === 'unread')
            this.unread.add(resolved.link);
        else if (resolved?.kind === 'folder')
            this.#expand(name, resolved.path, above);
        else if (this.#query.choose(name) === 'judged')
            this.#consider(name);
        else if (resolved !== null)
            this.#leaveOpen(name, resolved);
    }
    #expand(name, real, above) {
        // a folder that contains itself has no new files in it, and over too many links nothing can be opened
        if (above.includes(real) || above.length >= MAX_LINKS)
            return;
        for (const path of this.#listInside(real)) {
            const inside = real === '' ? path : path.slice(real.length + 1);
            this.follow(`${name}/${inside}`, this.#query.tree.get(path)?.mode === tree_entry/* LINK */.ps, [...above, real]);
        }
    }
    #consider(path) {
        if (this.files.has(path))
            return;
        this.#spend(8);
        const resolved = this.#resolve(path);
        if (resolved.kind === 'unread')
            this.unread.add(resolved.link);
        if (resolved.kind === 'folder' || resolved.kind === 'unread' || !this.#isTouched(resolved.via))
            return;
        const linkChanged = this.#isTouched(resolved.via.slice(0, -1));
        if (resolved.kind !== 'file')
            this.files.set(path, { path, unreadable: LINK_REASONS[resolved.kind] });
        else if (!this.#isRepetition(path, resolved.path, linkChanged))
            this.files.set(path, { path, real: resolved.path, linkChanged });
    }
    #leaveOpen(path, resolved) {
        const { kind, via } = resolved;
        if (kind !== 'outside' && kind !== 'submodule' && kind !== 'missing')
            return;
        if (this.#isTouched(via))
            this.open.set(path, { path, kind, target: kind === 'outside' ? resolved.target : null });
    }
    /** Whether anything on the way is part of the change. */
    #isTouched(via) {
        const { changes } = this.#query;
        return changes === null || via.some((path) => changes.paths.has(path) || changes.removed.has(path));
    }
    #isRepetition(path, real, linkChanged) {
        const { judged, describeTreatment, comparesFindings, changes, tree } = this.#query;
        // a changed link that is a Dockerfile itself is reported where people look for it
        if (changes?.paths.has(path) && tree.get(path)?.mode === tree_entry/* LINK */.ps)
            return false;
        // what a file is excused by its own name is new by another, unless it has only moved from there
        if (comparesFindings && linkChanged && changes?.paths.get(real) !== path)
            return false;
        return judged.has(real) && describeTreatment(path) === describeTreatment(real);
    }
    #resolve(path) {
        const { tree, targets } = this.#query;
        return resolvePath(tree, this.#folders, targets, path, (cost) => this.#spend(cost));
    }
    #spend(cost) {
        this.#steps += cost;
        if (this.#steps > MAX_STEPS)
            throw new TooManyNames();
    }
    /** The paths that lie in a folder, in their order. */
    *#listInside(folder) {
        const start = folder === '' ? '' : `${folder}/`;
        let low = 0;
        let high = this.#sorted.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#sorted[middle] ?? '') < start)
                low = middle + 1;
            else
                high = middle;
        }
        for (let path = this.#sorted[low]; path?.startsWith(start); path = this.#sorted[++low])
            yield path;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/tree/hidden-dockerfiles.js


/** Where only a system's administrator writes: what a file system of an image links to, and never a build context. */
const SYSTEM = /^\/+(?:(?:bin|boot|etc|lib|lib32|lib64|libx32|proc|sbin|sys|usr)(?:\/|$)|dev\/(?!shm)|run\/(?!user)|var\/(?!tmp))/;
/** Names that no list of patterns has in mind. */
const ANYTHING = ['\u0001', '\u0001/\u0001'];
/**
 * Whether a link that leads where nobody can look may hide Dockerfiles that the policy wants judged: it may be a folder, and
 * names in it would be Dockerfiles'. `hadFiles`: whether there was a folder in its place.
 */
function mayHideDockerfiles({ files, ignore }, { path, kind, target }, hadFiles) {
    if (kind === 'missing')
        return false;
    if (target !== null && SYSTEM.test(target) && !/\/\.\.(?:\/|$)/.test(target))
        return false;
    if (hasForeignEnding(path) && !hadFiles(path))
        return false;
    if (ignore.some((glob) => ANYTHING.every((name) => glob.matches(`${path}/${name}`))))
        return false;
    return files.usual || files.globs.some((glob) => glob.reaches(path));
}
/** Why a link that may hide Dockerfiles cannot be judged. */
function describeOpenLink({ kind }) {
    return `${LINK_REASONS[kind]}, and Dockerfiles may be behind it`;
}

;// CONCATENATED MODULE: ./lib/src/action/files/followed-links.js





/** Follows the links, and those that they lead through, which takes a round trip more. */
async function followLinks(policy, query, selected, reader) {
    const { tree, changes } = query.files;
    const links = new Set(selected.links);
    const readTarget = (path) => decodeTarget(reader.find(toRequest(tree, path) ?? undefined));
    for (;;) {
        const found = findLinkedFiles({
            ...query.files,
            targets: new Map([...links].map((path) => [path, readTarget(path)])),
            starts: links,
            judged: new Set(selected.files),
            comparesFindings: query.scope === 'changed-references',
            describeTreatment: (path) => describeTreatment(policy, path),
        });
        if (found === null)
            throw refuseLinks();
        const { files, open, unread } = found;
        if (unread.size === 0) {
            const hiding = open.filter((link) => mayHideDockerfiles(policy.settings, link, openFormerFolders(changes)));
            const unreadable = hiding.map((link) => ({ path: link.path, unreadable: describeOpenLink(link) }));
            return [...files, ...unreadable].map((file) => requestLinkedFile(query, file));
        }
        await reader.read([...unread].flatMap((path) => toRequest(tree, path) ?? []));
        for (const path of unread)
            links.add(path);
    }
}
/** Whether the base had files in what is a link now. */
function openFormerFolders(changes) {
    return (path) => {
        const before = [...(changes?.removed ?? []), ...(changes?.paths.values() ?? [])];
        return before.some((old) => old?.startsWith(`${path}/`));
    };
}
const refuseLinks = () => new client_fault/* GitHubFault */.Q4('input', 'Symbolic links give the files of this commit too many names to check them all.', {
    title: 'symbolic links multiply the files without end',
    turn: 'Author of the change: use fewer links to folders that contain links to folders.',
});
function toRequest(tree, path) {
    const entry = tree.get(path);
    return entry === undefined ? null : { sha: entry.sha, size: entry.size };
}
function decodeTarget(bytes) {
    return bytes === null ? '' : Buffer.from(bytes).toString('utf8');
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/first-instruction.js




const FROM = /^\s*(FROM)(?:\s+--[a-z]+=\S+)*\s+([^\s:=]\S*)(?:\s+AS\s+\S+)?\s*$/i;
const ARG = /^\s*ARG\s+[A-Za-z_]\w*(?:=\S*|="[^"]*"|='[^']*')?(?:\s+[A-Za-z_]\w*(?:=.*)?)*\s*$/i;
/**
 * Whether a text begins as a Dockerfile can: it names a frontend, or its first instruction, read as BuildKit reads it, is one
 * that a Dockerfile begins with. Only used to mention files that were not judged, so prose that looks like this does no
 * harm.
 */
function readsLikeDockerfile(bytes) {
    const file = (0,byte_string/* toByteString */.pv)(bytes);
    if (findDirectives(file).syntax !== null)
        return true;
    const first = readFirst(file);
    if (first === null)
        return false;
    const [, word, image = ''] = FROM.exec(first.text) ?? [];
    // `From here` begins a sentence
    if (word !== undefined)
        return word === 'FROM' || first.isContinued || /[/:@$]/.test(image);
    return ARG.test(first.text);
}
/** Whether a part of a file, from its first line on, is enough to tell how the file begins. */
function showsBeginning(part) {
    const file = (0,byte_string/* toByteString */.pv)(part);
    if (findDirectives(file).syntax !== null)
        return true;
    // JSON names its frontend anywhere
    return !/^\s*\{/.test(file) && readFirst(file)?.isWhole === true;
}
function readFirst(file) {
    try {
        const lines = new InstructionLines(file, null);
        const line = lines.next();
        if (line === null)
            return null;
        const { text, start, end, pieces } = line;
        const isContinued = pieces !== null;
        return { text: text.slice(start, end), isContinued, isWhole: !isContinued || lines.scanner.advance() };
    }
    catch (error) {
        if (error instanceof Refusal)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/io/github/files/named-entries.js
var named_entries = __webpack_require__(8211);
;// CONCATENATED MODULE: ./lib/src/core/git-attributes/attribute-pattern.js
const NEVER = { matches: () => false };
/** As git reads them: a pattern without a slash is for names in any folder. Null: git ignores it. */
function compileAttributePattern(source) {
    if (source.startsWith('!'))
        return null;
    // for folders, which have no content
    if (source.endsWith('/'))
        return NEVER;
    const isName = !source.includes('/');
    const text = source.startsWith('/') ? source.slice(1) : source;
    const exact = compile(text, isName);
    const folded = compile(text.toLowerCase(), isName);
    if (exact === null || folded === null)
        return NEVER;
    return {
        matches(path, fold) {
            const subject = isName ? path.slice(path.lastIndexOf('/') + 1) : path;
            return fold ? matchAll(folded, subject.toLowerCase()) : matchAll(exact, subject);
        },
    };
}
/** Null if a set does not end: such a pattern matches nothing. */
function compile(source, isName) {
    const prefix = /^[^*?[\\]*/.exec(source)?.[0] ?? '';
    const tokens = [];
    // git forgets the text before the first wildcard, so `**` after it counts as being at the start
    const rest = source.slice(prefix.length);
    for (let at = 0; at < rest.length; at++) {
        const character = rest.charAt(at);
        if (character === '\\') {
            at += 1;
            // a backslash at the end matches nothing
            if (at === rest.length)
                return null;
            tokens.push(rest.charAt(at));
        }
        else if (character === '?') {
            tokens.push((actual) => isName || actual !== '/');
        }
        else if (character === '*') {
            const start = at;
            while (rest.charAt(at + 1) === '*')
                at += 1;
            const isWhole = at > start && (start === 0 || rest.charAt(start - 1) === '/');
            const next = rest.charAt(at + 1);
            if (isName || (isWhole && next === ''))
                tokens.push('all');
            else if (isWhole && next === '/') {
                tokens.push('folders');
                at += 1;
            }
            else
                tokens.push('star');
        }
        else if (character === '[') {
            const set = compileSet(rest, at + 1);
            if (set === null)
                return null;
            tokens.push((actual) => (isName || actual !== '/') && set.accepts(actual));
            at = set.end;
        }
        else
            tokens.push(character);
    }
    return { prefix, tokens };
}
const CLASSES = {
    alnum: /[0-9A-Za-z]/,
    alpha: /[A-Za-z]/,
    blank: /[ \t]/,
    cntrl: /[\x00-\x1f\x7f]/,
    digit: /\d/,
    graph: /[!-~]/,
    lower: /[a-z]/,
    print: /[ -~]/,
    punct: /[!-/:-@[-`{-~]/,
    space: /[ \t\n\v\f\r]/,
    upper: /[A-Z]/,
    xdigit: /[0-9A-Fa-f]/,
};
/** The set that begins at an offset, after its opening bracket; `end` is the offset of the closing one. */
function compileSet(text, start) {
    const isNegated = /[!^]/.test(text.charAt(start));
    const members = [];
    let before = '';
    let at = isNegated ? start + 1 : start;
    for (let isFirst = true; isFirst || text.charAt(at) !== ']'; isFirst = false, at++) {
        let member = text.charAt(at);
        if (member === '')
            return null;
        const named = member === '[' ? /^\[:([^\]]*):\]/.exec(text.slice(at)) : null;
        if (named !== null) {
            const known = CLASSES[named[1] ?? ''];
            if (known === undefined)
                return null;
            members.push((character) => known.test(character));
            at += named[0].length - 1;
            before = '';
        }
        else if (member === '-' && before !== '' && !/^(?:\]|)$/.test(text.charAt(at + 1))) {
            at += 1;
            if (text.charAt(at) === '\\')
                at += 1;
            const last = text.charAt(at);
            if (last === '')
                return null;
            const first = before;
            members.push((character) => first <= character && character <= last);
            before = '';
        }
        else {
            if (member === '\\') {
                at += 1;
                member = text.charAt(at);
                if (member === '')
                    return null;
            }
            const only = member;
            members.push((character) => character === only);
            before = only;
        }
    }
    return { accepts: (character) => members.some((accepts) => accepts(character)) !== isNegated, end: at };
}
/** Follows all ways through the pattern at once, so each character takes at most as many steps as the pattern is long. */
function matchAll({ prefix, tokens }, path) {
    if (!path.startsWith(prefix))
        return false;
    if (tokens.length === 0)
        return path.length === prefix.length;
    let places = new Set();
    const enter = (into, place) => {
        into.add(place);
        const token = tokens[place];
        // a wildcard also matches nothing
        if (token === 'star' || token === 'folders' || token === 'all')
            enter(into, place + 1);
    };
    enter(places, 0);
    for (let at = prefix.length; at < path.length && places.size > 0; at++) {
        const character = path.charAt(at);
        const next = new Set();
        for (const place of places) {
            const token = tokens[place];
            if (token === undefined)
                continue;
            if (token === 'all')
                enter(next, place);
            else if (token === 'star') {
                if (character !== '/')
                    enter(next, place);
            }
            else if (token === 'folders') {
                next.add(place);
                if (character === '/')
                    enter(next, place + 1);
            }
            else if (typeof token === 'string' ? token === character : token(character))
                enter(next, place + 1);
        }
        places = next;
    }
    return places.has(tokens.length);
}

;// CONCATENATED MODULE: ./lib/src/core/git-attributes/attribute-lines.js


/** Git's own limit is 100 MB; no honest file is larger than this one. In bytes. */
const attribute_lines_MAX_SIZE = 1024 * 1024;
/** Since 2.39.1 git ignores longer lines; before, it obeyed them. */
const attribute_lines_MAX_LINE = 2048;
const MAX_PATTERN = 300;
const MAX_LINES = 2000;
const SPACES = ' \t\r\n';
const attribute_lines_NAME = /^[A-Za-z0-9_.][-A-Za-z0-9_.]*$/;
function parseAttributes(path, bytes) {
    const lines = [];
    const macros = [];
    const isTooLarge = bytes.length > attribute_lines_MAX_SIZE;
    // some systems ignore case in the name of the file itself
    let isDoubtful = !path.endsWith('.gitattributes');
    const texts = isTooLarge ? [] : (0,byte_string/* toByteString */.pv)(bytes).split('\n');
    for (const [index, text] of texts.entries()) {
        const mark = index === 0 && text.startsWith('\xef\xbb\xbf') ? 3 : 0;
        const end = text.indexOf('\0');
        const parsed = parseLine(text.slice(mark, end === -1 ? text.length : end));
        const doubt = isDoubtful || mark > 0 || text.length >= attribute_lines_MAX_LINE - 1;
        if (end !== -1)
            isDoubtful = true;
        if (parsed === null)
            continue;
        const line = { line: index + 1, states: parsed.states, isDoubtful: doubt || parsed.isDoubtful };
        if (parsed.macro !== null)
            macros.push({ ...line, name: parsed.macro, pattern: null });
        else {
            const isLong = parsed.pattern.length > MAX_PATTERN;
            const pattern = isLong ? null : compileAttributePattern(parsed.pattern);
            if (isLong || pattern !== null)
                lines.push({ ...line, pattern, isDoubtful: line.isDoubtful || isLong });
        }
    }
    return { path, lines, macros, isTooLarge: isTooLarge || lines.length > MAX_LINES };
}
const MACRO = '[attr]';
function parseLine(text) {
    const start = skip(text, 0, SPACES);
    if (start === text.length || text.charAt(start) === '#')
        return null;
    const quoted = text.charAt(start) === '"' ? unquote(text, start) : null;
    const end = quoted?.end ?? skipOther(text, start);
    const pattern = quoted?.text ?? text.slice(start, end);
    const words = text
        .slice(end)
        .split(/[ \t\r]+/)
        .filter((word) => word !== '');
    const states = words.map(parseState);
    // git ignores the whole line if one name is invalid
    const isDoubtful = states.some(({ name }) => !attribute_lines_NAME.test(name) || name.startsWith('builtin_'));
    if (!pattern.startsWith(MACRO) || pattern.length === MACRO.length)
        return { pattern, macro: null, states, isDoubtful: isDoubtful || pattern.includes('\\/') };
    const [macro = ''] = pattern.slice(MACRO.length).split(/[ \t\r\n]/);
    return { pattern, macro, states, isDoubtful: isDoubtful || !attribute_lines_NAME.test(macro) };
}
function parseState(word) {
    const at = word.indexOf('=');
    const name = at === -1 ? word : word.slice(0, at);
    if (word.startsWith('-'))
        return { name: name.slice(1), value: false };
    if (word.startsWith('!'))
        return { name: name.slice(1), value: null };
    return { name, value: at === -1 ? true : word.slice(at + 1) };
}
function skip(text, from, characters) {
    let at = from;
    while (at < text.length && characters.includes(text.charAt(at)))
        at++;
    return at;
}
function skipOther(text, from) {
    let at = from;
    while (at < text.length && !SPACES.includes(text.charAt(at)))
        at++;
    return at;
}
const ESCAPES = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    '\\': '\\',
    '"': '"',
};
/** Text in double quotes as in C; null if it is not, and then the quote is an ordinary character. */
function unquote(text, start) {
    let out = '';
    for (let at = start + 1; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '"')
            return { text: out, end: at + 1 };
        if (character !== '\\') {
            out += character;
            continue;
        }
        const octal = /^[0-3][0-7]{2}/.exec(text.slice(at + 1, at + 4));
        const escaped = octal ? String.fromCharCode(Number.parseInt(octal[0], 8)) : ESCAPES[text.charAt(at + 1)];
        if (escaped === undefined)
            return null;
        out += escaped;
        at += octal ? 3 : 1;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/action/files/tree-attributes.js



/** Larger ones are not read: they may say anything. In bytes. */
const tree_attributes_MAX_SIZE = 1024 * 1024;
function openTreeAttributes(tree, changes, reader) {
    const own = new Map();
    // git takes the text of a link for the file
    for (const [path, { mode, sha, size }] of tree)
        if (isAttributesPath(path) && ((0,tree_entry/* isRegular */.$W)(mode) || mode === tree_entry/* LINK */.ps))
            own.set(path, (size ?? 0) > tree_attributes_MAX_SIZE ? null : { sha, size });
    const base = new Map(own);
    for (const path of listTouchedAttributes(changes)) {
        base.delete(path);
        if (changes?.base)
            base.set(path, { commit: changes.base, path });
    }
    const parsed = new Map();
    const parse = ([path, request]) => {
        const key = JSON.stringify([path, request]);
        const before = parsed.get(key);
        if (before !== undefined)
            return [before];
        const bytes = request === null ? null : reader.find(request);
        if (request !== null && bytes === null)
            return [];
        const file = bytes === null ? { path, lines: [], macros: [], isTooLarge: true } : parseAttributes(path, bytes);
        parsed.set(key, file);
        return [file];
    };
    const find = (files, path) => files.size === 0 ? null : findConversion(listAbove(files, path).flatMap(parse), path);
    return {
        listRequests: (paths) => {
            const requests = [own, base].flatMap((files) => paths.flatMap((path) => listAbove(files, path)));
            return requests.flatMap(([, request]) => request ?? []);
        },
        convert: (path) => find(own, path),
        convertBase: (path) => find(base, path),
    };
}
function listAbove(files, path) {
    return [...files].filter(([file]) => holds(folderOf(file), path));
}
/** Every `.gitattributes` that the change adds, edits, moves or removes. */
function listTouchedAttributes(changes) {
    if (changes === null)
        return new Set();
    const paths = [...changes.paths.keys(), ...changes.paths.values(), ...changes.removed];
    return new Set(paths.filter((path) => path !== null && isAttributesPath(path)));
}
/** The change, including files that differ although their bytes are the same, because git converts them differently from before. */
async function addConverted(changes, tree, attributes, reader) {
    const folders = [...listTouchedAttributes(changes)].map(folderOf);
    if (folders.length === 0)
        return changes;
    const below = [...tree]
        .filter(([, { mode }]) => (0,tree_entry/* isRegular */.$W)(mode))
        .map(([path]) => path)
        .filter((path) => !changes.paths.has(path) && folders.some((folder) => holds(folder, path)));
    await reader.read(attributes.listRequests(below));
    const isOther = (path) => changes.base === null || attributes.convert(path)?.attribute !== attributes.convertBase(path)?.attribute;
    const paths = new Map(changes.paths);
    for (const path of below)
        if (isOther(path))
            paths.set(path, null);
    return { ...changes, paths };
}

;// CONCATENATED MODULE: ./lib/src/action/files/named-files.js








/**
 * The part of a tree that a change needs, where GitHub does not list the whole: the changed files, and the `.gitattributes`
 * above them. Null where more may matter: a link somewhere may give a changed file another name, which makes a difference
 * only if an image is pulled by what is in it.
 */
async function readNamedTree({ github, repository, head }, changes, reader, 
/** Whether a file is judged, by this name as by any other. */
isJudged) {
    if (listTouchedAttributes(changes).size > 0)
        return null;
    const changed = [...changes.paths.keys()];
    const around = [...changed, ...[...changes.paths.values()].flatMap((path) => path ?? [])];
    const wanted = [...changed, ...listAttributesAbove(around)];
    const tree = await (0,named_entries/* readNamedEntries */._)(github, repository, head, wanted);
    const entries = changed.map((path) => tree.get(path));
    if (entries.some((entry) => entry === undefined || isLead(entry.mode)))
        return null;
    const attributes = openTreeAttributes(tree, changes, reader);
    const unjudged = changed.filter((path) => !isJudged(path));
    const requests = unjudged.flatMap((path) => toReadable(tree.get(path)));
    await reader.read([...requests, ...attributes.listRequests(unjudged)]);
    const isOther = unjudged.some((path) => attributes.convert(path) !== null);
    return isOther || requests.some((entry) => mayPull(reader.find(entry))) ? null : tree;
}
/** A link somewhere may lead through what has changed. */
const isLead = (mode) => mode === tree_entry/* LINK */.ps || mode === tree_entry/* SUBMODULE */.NG;
function toReadable(entry) {
    if (entry === undefined || !(0,tree_entry/* isRegular */.$W)(entry.mode) || (entry.size ?? 0) > file_requests_MAX_SIZE)
        return [];
    return [{ sha: entry.sha, size: entry.size }];
}
function mayPull(bytes) {
    if (bytes === null || (0,lfs_pointer/* findPointer */.p)(bytes) !== null)
        return true;
    return readsLikeDockerfile(bytes) || readDockerfile(bytes).images.length > 0;
}
function listAttributesAbove(paths) {
    const found = new Set();
    for (const path of paths)
        for (let at = path.lastIndexOf('/');; at = path.lastIndexOf('/', at - 1)) {
            const name = `${path.slice(0, at + 1)}.gitattributes`;
            if (found.has(name))
                break;
            found.add(name);
            if (at <= 0)
                break;
        }
    return [...found].filter(isAttributesPath);
}

;// CONCATENATED MODULE: ./lib/src/action/files/passed-over-files.js




/** No Dockerfile by another name is larger, and a note is worth no more. In bytes. */
const passed_over_files_MAX_SIZE = 512 * 1024;
const MAX_READ = 300;
/** `changes`: all that the pull request changes, also where everything is judged. */
function findUnjudged({ tree, choose, changes: judged }, changes) {
    const counted = judged === null ? [...tree.keys()] : [...judged.paths.keys()];
    const changed = new Map();
    let reads = 0;
    for (const path of [...(changes?.paths.keys() ?? [])].sort()) {
        const kind = choose(path);
        const entry = tree.get(path);
        if ((kind !== 'other' && kind !== 'template') || !(0,tree_entry/* isRegular */.$W)(entry?.mode))
            continue;
        const start = readPatch(changes?.patches.get(path));
        if (start !== null)
            changed.set(path, start);
        else if (mayBeDockerfile(path) && (entry?.size ?? 0) <= passed_over_files_MAX_SIZE && reads < MAX_READ) {
            changed.set(path, null);
            reads += 1;
        }
    }
    const isNamed = (path) => choose(path) === 'other' && classifyName(path) === 'dockerfile' && (0,tree_entry/* isRegular */.$W)(tree.get(path)?.mode);
    return {
        templates: counted.filter((path) => isTemplate(tree, path, choose)),
        changed,
        named: changes === null ? [...tree.keys()].filter(isNamed).slice(0, MAX_READ) : [],
    };
}
function isTemplate(tree, path, choose) {
    const mode = tree.get(path)?.mode;
    return choose(path) === 'template' && mode !== undefined && mode !== tree_entry/* SUBMODULE */.NG;
}
/** Source code and prose that change further down are not looked into, unless they are called like a Dockerfile. */
function mayBeDockerfile(path) {
    const stem = path.replace(/\.[^./]*$/, '');
    return !hasForeignEnding(path) || classifyName(stem) !== 'other';
}
/** The first lines of a file as its patch shows them; null where it does not show the first instruction. */
function readPatch(patch) {
    const [header = '', ...lines] = (patch ?? '').split('\n');
    if (!/^@@ -\d+(?:,\d+)? \+[01](?:,\d+)? @@/.test(header))
        return null;
    const end = lines.findIndex((line) => line.startsWith('@@'));
    const text = lines
        .slice(0, end === -1 ? lines.length : end)
        .filter((line) => /^[ +]/.test(line))
        .map((line) => `${line.slice(1)}\n`)
        .join('');
    return showsBeginning(Buffer.from(text)) ? text : null;
}
function listUnjudgedRequests({ changed, named }, tree) {
    const unknown = [...changed].flatMap(([path, text]) => (text === null ? [path] : []));
    return [...unknown, ...named].flatMap((path) => toRequest(tree, path) ?? []);
}
function toPassedOver({ templates, changed, named }, tree, reader) {
    const readsLike = (path, text) => {
        const bytes = text === null ? reader.find(toRequest(tree, path) ?? undefined) : Buffer.from(text);
        return bytes !== null && readsLikeDockerfile(bytes);
    };
    return {
        templates,
        lookAlikes: [...changed].filter(([path, text]) => readsLike(path, text)).map(([path]) => path),
        leftOut: named.filter((path) => readsLike(path, null)),
    };
}

;// CONCATENATED MODULE: ./lib/src/action/files/judged-files.js









/** Reads every Dockerfile that is asked for, in one round trip where no link, no attribute and no cut tree matters. */
async function readFiles(input) {
    const reader = openBlobReader(input.github, input.repository);
    const { changes, policy, scope } = input;
    if (input.tree.whole === null && changes !== null && scope !== 'all') {
        const choose = openFileChoice(policy.settings);
        const looks = looksAtFolders(policy);
        const part = await readNamedTree(input, changes, reader, (path) => !looks && choose(path) === 'judged');
        if (part !== null)
            return readFromTree(input, part, reader);
    }
    return readFromTree(input, await input.tree.walk(), reader);
}
async function readFromTree(input, tree, reader) {
    const { policy, scope } = input;
    const listed = scope === 'all' ? null : input.changes;
    const attributes = openTreeAttributes(tree, listed, reader);
    const changes = listed && (await addConverted(listed, tree, attributes, reader));
    const files = {
        tree,
        changes,
        choose: openFileChoice(policy.settings),
        looksAtFolders: looksAtFolders(policy),
    };
    const query = { scope, changes, files };
    const selected = selectFiles(files);
    const unjudged = findUnjudged({ ...files, changes: listed }, input.changes);
    const direct = selected.files.map((path) => requestFile(query, path));
    // one round trip: the files, the attributes that they have, and the texts of links together
    await reader.read([
        ...direct.flatMap(listBlobRequests),
        ...attributes.listRequests(direct.flatMap(listRealPaths)),
        ...selected.links.flatMap((path) => toRequest(tree, path) ?? []),
        ...listUnjudgedRequests(unjudged, tree),
    ]);
    const linked = await followLinks(policy, query, selected, reader);
    await reader.read([
        ...linked.flatMap(listBlobRequests),
        ...attributes.listRequests(linked.flatMap(listRealPaths)),
    ]);
    const requests = [...direct, ...linked].sort((one, other) => (one.path < other.path ? -1 : 1));
    return {
        files: requests.map((request) => toFile(request, reader, attributes)),
        submodules: selected.submodules,
        passedOver: toPassedOver(unjudged, tree, reader),
    };
}

;// CONCATENATED MODULE: ./lib/src/action/judgement.js





/** Reads every Dockerfile that is asked for and judges it; nothing by a policy whose own tests fail. */
async function judgeFiles(input) {
    const gate = openGate({
        policy: input.policy,
        source: input.source,
        today: input.today,
        endOfLife: END_OF_LIFE,
        build: NOTHING_GIVEN,
        scope: input.scope,
        failOn: input.failOn,
        keepFiles: true,
    });
    if (gate.policyProblems.length > 0)
        return { report: gate.finish(input.problems), files: [] };
    const { files, submodules, passedOver } = await readFiles(input);
    for (const file of files)
        gate.judge(file);
    return {
        report: gate.finish([...input.problems, ...submodules.map(toNote), ...describePassedOver(passedOver)]),
        files,
    };
}
function toNote(path) {
    const message = 'This is a submodule: its files are not judged here; run the gate in its own repository.';
    return { file: path, line: 0, column: 0, level: 'warning', message };
}

;// CONCATENATED MODULE: ./lib/src/action/edited-policy.js







/** Null: the change does not touch the policy. What goes wrong here is told, and is not the verdict's business. */
async function readEditedPolicy(access, { addresses }, changes, head) {
    const isTouched = ({ path }) => changes.paths.has(path) || changes.removed.has(path);
    if (!addresses.filter(github_policies/* isOwn */.NP).some(isTouched))
        return null;
    const [first] = addresses;
    try {
        const edited = await (0,policy_chain/* readPolicyChain */._K)((0,github_policies/* openGitHubPolicies */.MP)(access), { ...first, commit: head });
        if ('files' in edited)
            return edited;
        if (edited.kind === 'unusable')
            return (0,core_message/* say */.cv) `${first.name} ${edited.reason}.`;
        return (0,core_message/* own */.ZV)('The change removes the policy: once it is merged, every check fails.');
    }
    catch (fault) {
        if (fault instanceof client_fault/* GitHubFault */.Q4)
            return (0,core_message/* say */.cv) `It could not be read. ${fault.message}`;
        throw fault;
    }
}
/** What both policies say about all Dockerfiles of the head. */
async function previewEdit(input, edited) {
    if (!('files' in edited))
        return toInvalid(edited);
    const { policy, problems } = (0,load_policy/* loadPolicy */.t)(edited.files, { today: input.today });
    if (policy === null)
        return toInvalid(edited_policy_describe(problems.filter(isError)));
    const everything = { ...input, changes: null, scope: 'all', problems: [] };
    try {
        const [before, after] = await Promise.all([
            judgeFiles(everything),
            judgeFiles({ ...everything, policy, source: edited.source }),
        ]);
        const failing = after.report.problems.filter(isError);
        if (failing.length > 0)
            return toInvalid(edited_policy_describe(failing));
        return { ...previewPolicy(before.report, after.report), invalid: null };
    }
    catch (fault) {
        if (fault instanceof client_fault/* GitHubFault */.Q4)
            return toInvalid((0,core_message/* say */.cv) `It could not be compared. ${fault.message}`);
        throw fault;
    }
}
const isError = ({ level }) => level === 'error';
function toInvalid(reason) {
    return { newlyPass: [], newlyFail: [], invalid: reason };
}
/** The edited policy is the change's own: its errors repeat what it says. */
function edited_policy_describe(problems) {
    const [first] = problems;
    if (first === undefined)
        return (0,core_message/* own */.ZV)('It is not valid.');
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    return (0,core_message/* say */.cv) `${`${first.file}:${first.line}`}: ${first.message}${(0,core_message/* own */.ZV)(more)}`;
}

// EXTERNAL MODULE: ./lib/src/action/outcome.js + 1 modules
var outcome = __webpack_require__(8729);
// EXTERNAL MODULE: ./lib/src/action/run-context.js
var run_context = __webpack_require__(2502);
;// CONCATENATED MODULE: ./lib/src/action/policy-judgement.js






/** Judges what was found by the policy that was read, and previews the policy that the change leaves behind. */
async function judgeByPolicy(run, access, { chain, warning }, found, places) {
    const { source, addresses } = chain;
    const [{ repository, commit, path }] = addresses;
    run.log(`Policy: ${source.source} at ${commit}`);
    const place = { ...(0,run_context/* toCommitTree */.T)(run.server, repository, commit), path };
    const today = new Date().toISOString().slice(0, 10);
    const { policy, problems } = (0,load_policy/* loadPolicy */.t)(chain.files, { today });
    const warnings = warning === null ? [] : [toWarning(path, warning)];
    if (policy === null) {
        const report = (0,verdict/* reportNothing */.sd)('error', { policy: source, problems: [...warnings, ...problems] });
        return (0,outcome/* toOutcome */.KA)('error', { ...places, report, policy: place });
    }
    const { changes, head } = found;
    const { scope, ignored } = changes === null ? { scope: 'all', ignored: [] } : chooseScope(policy, run);
    const input = {
        ...found,
        github: access.github,
        policy,
        source,
        problems: [...warnings, ...problems, ...ignored],
        scope,
        failOn: run.inputs.failOn,
        today,
    };
    const [{ report, files }, edited] = await Promise.all([
        judgeFiles(input),
        changes === null ? null : readEditedPolicy(access, chain, changes, head),
    ]);
    const preview = edited === null ? null : await previewEdit(input, edited);
    const sources = listSources(changes, files);
    return (0,outcome/* toOutcome */.KA)(report.verdict, { ...places, report, policy: place, preview, sources });
}
const SCOPES = ['changed-references', 'changed-files', 'all'];
/** The wider of the policy's scope and the input's: an input never loosens a policy. */
function chooseScope({ settings: { scope }, place }, { inputs }) {
    if (inputs.scope === null || inputs.scope === scope)
        return { scope, ignored: [] };
    if (SCOPES.indexOf(inputs.scope) > SCOPES.indexOf(scope))
        return { scope: inputs.scope, ignored: [] };
    const message = `Input \`scope\` is \`${inputs.scope}\`, but the policy's \`${scope}\` is wider and applies.`;
    return { scope, ignored: [toWarning(place.file, message)] };
}
function toWarning(file, message) {
    return { file, line: 0, column: 0, level: 'warning', message };
}
function listSources(changes, files) {
    const sources = new Map();
    for (const { head } of files) {
        const patch = changes?.patches.get(head.path);
        if (head.bytes !== undefined && patch !== undefined)
            sources.set(head.path, { bytes: head.bytes, patch });
    }
    return sources;
}


/***/ }),

/***/ 2354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ runeOf),
/* harmony export */   ER: () => (/* binding */ isAscii),
/* harmony export */   P4: () => (/* binding */ repairUtf8),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   j6: () => (/* binding */ decodeRune),
/* harmony export */   jU: () => (/* binding */ encodeRune),
/* harmony export */   lc: () => (/* binding */ decodeExactly),
/* harmony export */   pv: () => (/* binding */ toByteString),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   wx: () => (/* binding */ encodeText),
/* harmony export */   yS: () => (/* binding */ RUNE_ERROR)
/* harmony export */ });
const CHUNK = 8192;
function toByteString(bytes) {
    if (typeof bytes.latin1Slice === 'function')
        return bytes.latin1Slice(0, bytes.length);
    let text = '';
    for (let at = 0; at < bytes.length; at += CHUNK) {
        // `apply` takes any array-like; its type does not say so.
        text += String.fromCharCode.apply(null, bytes.subarray(at, at + CHUNK));
    }
    return text;
}
/** Go's `utf8.RuneError`: a byte that is not part of a character. */
const RUNE_ERROR = 0xfffd;
/** Bytes that the character at `at` takes, packed with it: `rune | width << 21`. Reads as Go's `utf8.DecodeRune`. */
function decodeRune(text, at) {
    const first = text.charCodeAt(at);
    if (first < 0x80)
        return first | (1 << 21);
    if (first >= 0xc2 && first <= 0xdf && isTail(text, at + 1)) {
        return ((first & 0x1f) << 6) | (text.charCodeAt(at + 1) & 0x3f) | (2 << 21);
    }
    if (first >= 0xe0 && first <= 0xef && isTail(text, at + 1) && isTail(text, at + 2)) {
        const rune = ((first & 0x0f) << 12) | ((text.charCodeAt(at + 1) & 0x3f) << 6) | (text.charCodeAt(at + 2) & 0x3f);
        if (rune >= 0x800 && (rune < 0xd800 || rune > 0xdfff))
            return rune | (3 << 21);
    }
    if (first >= 0xf0 &&
        first <= 0xf4 &&
        isTail(text, at + 1) &&
        isTail(text, at + 2) &&
        isTail(text, at + 3)) {
        const rune = ((first & 0x07) << 18) |
            ((text.charCodeAt(at + 1) & 0x3f) << 12) |
            ((text.charCodeAt(at + 2) & 0x3f) << 6) |
            (text.charCodeAt(at + 3) & 0x3f);
        if (rune >= 0x10000 && rune <= 0x10ffff)
            return rune | (4 << 21);
    }
    return RUNE_ERROR | (1 << 21);
}
function isTail(text, at) {
    return (text.charCodeAt(at) & 0xc0) === 0x80;
}
function runeOf(packed) {
    return packed & 0x1fffff;
}
function widthOf(packed) {
    return packed >> 21;
}
function encodeRune(rune) {
    if (rune < 0 || rune > 0x10ffff || (rune >= 0xd800 && rune <= 0xdfff))
        return '\xef\xbf\xbd';
    if (rune < 0x80)
        return String.fromCharCode(rune);
    if (rune < 0x800)
        return String.fromCharCode(0xc0 | (rune >> 6), 0x80 | (rune & 0x3f));
    if (rune < 0x10000) {
        return String.fromCharCode(0xe0 | (rune >> 12), 0x80 | ((rune >> 6) & 0x3f), 0x80 | (rune & 0x3f));
    }
    return String.fromCharCode(0xf0 | (rune >> 18), 0x80 | ((rune >> 12) & 0x3f), 0x80 | ((rune >> 6) & 0x3f), 0x80 | (rune & 0x3f));
}
function isAscii(text) {
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) > 0x7f)
            return false;
    return true;
}
/** As people read it; a byte that is not part of a character becomes U+FFFD, as in Go. */
function decodeText(text) {
    return isAscii(text) ? text : decodeBytes(text, () => '\ufffd');
}
/** Like `decodeText`, but a byte that is not part of a character becomes a lone surrogate, U+DC80 to U+DCFF, which no text has. */
function decodeExactly(text) {
    return isAscii(text) ? text : decodeBytes(text, (byte) => String.fromCharCode(0xdc00 | byte));
}
function decodeBytes(text, replace) {
    let out = '';
    for (let at = 0; at < text.length;) {
        const packed = decodeRune(text, at);
        const isInvalid = runeOf(packed) === RUNE_ERROR && widthOf(packed) === 1;
        out += isInvalid ? replace(text.charCodeAt(at)) : String.fromCodePoint(runeOf(packed));
        at += widthOf(packed);
    }
    return out;
}
/** The UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. */
function encodeText(text) {
    if (isAscii(text))
        return text;
    let out = '';
    for (const character of text)
        out += encodeRune(character.codePointAt(0) ?? RUNE_ERROR);
    return out;
}
/** Bytes that are not part of a character become those of U+FFFD, as wherever Go writes character by character. */
function repairUtf8(text) {
    return isAscii(text) ? text : encodeText(decodeText(text));
}


/***/ }),

/***/ 6284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ mergeFindings),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   dS: () => (/* binding */ sortProblems),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   tt: () => (/* binding */ compareUrgency)
/* harmony export */ });
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9174);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4233);


/** Orders by file, line, column, rule; by text units, which is the same on every machine. */
function sortFindings(findings) {
    return findings.toSorted((one, other) => compareText(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        compareText(one.rule, other.rule) ||
        compareText(one.image ?? '', other.image ?? '') ||
        compareText(one.message, other.message));
}
/** Orders findings of one kind as people should see them: by the urgency of their rules. */
function compareUrgency(one, other) {
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0[one.rule].urgency - _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0[other.rule].urgency;
}
/**
 * Findings that several variants of one Dockerfile have in common, once: those with the same place, rule and image. What
 * is worse is kept: not waived before waived, block before warn. The topic tells apart what one rule finds twice.
 */
function mergeFindings(findings) {
    if (findings.length < 2)
        return findings.map(({ finding }) => finding);
    const merged = new Map();
    for (const { finding, topic } of findings) {
        const { line, column, rule, image, written } = finding;
        const key = JSON.stringify([line, column, rule, image ?? written, topic]);
        const known = merged.get(key);
        merged.set(key, known === undefined ? finding : takeWorse(known, finding));
    }
    return [...merged.values()];
}
function takeWorse(one, other) {
    if ((one.waiver === null) !== (other.waiver === null))
        return one.waiver === null ? one : other;
    return one.level === (0,_level_js__WEBPACK_IMPORTED_MODULE_1__/* .raiseLevel */ .ns)(one.level, other.level) ? one : other;
}
/** Problems in the order of their places, each once. */
function sortProblems(problems) {
    const known = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
    return [...known.values()].toSorted((one, other) => compareText(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        compareText(one.message, other.message));
}
function compareText(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ })

};

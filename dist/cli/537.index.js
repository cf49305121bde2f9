export const id = 537;
export const ids = [537];
export const modules = {

/***/ 5248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ DEFAULT_DECISION)
/* harmony export */ });
/** If no line of a policy decides. */
const DEFAULT_DECISION = { key: 'default', line: 0 };


/***/ }),

/***/ 8179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ END_OF_LIFE)
});

;// CONCATENATED MODULE: ./lib/data/end-of-life.json
const end_of_life_namespaceObject = /*#__PURE__*/JSON.parse('{"asOf":"2026-08-22","source":"https://endoflife.date (MIT licence): release cycles and dates; null = no date announced, \\"past\\" = ended on an unknown date","images":{"container-registry.oracle.com/os/oraclelinux":"oracle-linux","docker.elastic.co/elasticsearch/elasticsearch":"elasticsearch","docker.elastic.co/kibana/kibana":"kibana","docker.elastic.co/logstash/logstash":"logstash","docker.io/almalinux/almalinux":"almalinux","docker.io/library/almalinux":"almalinux","docker.io/library/alpine":"alpine-linux","docker.io/library/amazoncorretto":"amazon-corretto","docker.io/library/amazonlinux":"amazon-linux","docker.io/library/arangodb":"arangodb","docker.io/library/azul-zulu":"azul-zulu","docker.io/library/backdrop":"backdrop","docker.io/library/caddy":"caddy","docker.io/library/cassandra":"apache-cassandra","docker.io/library/centos":"centos","docker.io/library/clickhouse":"clickhouse","docker.io/library/composer":"composer","docker.io/library/couchbase":"couchbase-server","docker.io/library/couchdb":"apache-couchdb","docker.io/library/debian":"debian","docker.io/library/docker":"docker-engine","docker.io/library/drupal":"drupal","docker.io/library/eclipse-temurin":"eclipse-temurin","docker.io/library/elasticsearch":"elasticsearch","docker.io/library/elixir":"elixir","docker.io/library/erlang":"erlang","docker.io/library/fedora":"fedora","docker.io/library/flink":"apache-flink","docker.io/library/golang":"go","docker.io/library/gradle":"gradle","docker.io/library/groovy":"apache-groovy","docker.io/library/haproxy":"haproxy","docker.io/library/haskell":"ghc","docker.io/library/httpd":"apache-http-server","docker.io/library/ibm-semeru-runtimes":"ibm-semeru","docker.io/library/influxdb":"influxdb","docker.io/library/jetty":"eclipse-jetty","docker.io/library/joomla":"joomla","docker.io/library/jruby":"jruby","docker.io/library/julia":"julia","docker.io/library/kibana":"kibana","docker.io/library/kong":"kong-gateway","docker.io/library/liquibase":"liquibase","docker.io/library/logstash":"logstash","docker.io/library/mageia":"mageia","docker.io/library/mariadb":"mariadb","docker.io/library/matomo":"matomo","docker.io/library/maven":"apache-maven","docker.io/library/mediawiki":"mediawiki","docker.io/library/memcached":"memcached","docker.io/library/mongo":"mongodb","docker.io/library/mysql":"mysql","docker.io/library/neo4j":"neo4j","docker.io/library/nextcloud":"nextcloud","docker.io/library/nginx":"nginx","docker.io/library/node":"nodejs","docker.io/library/openjdk":"openjdk-builds-from-oracle","docker.io/library/oraclelinux":"oracle-linux","docker.io/library/percona":"mysql","docker.io/library/perl":"perl","docker.io/library/photon":"vmware-photon","docker.io/library/php":"php","docker.io/library/phpmyadmin":"phpmyadmin","docker.io/library/plone":"plone","docker.io/library/postgres":"postgresql","docker.io/library/python":"python","docker.io/library/rabbitmq":"rabbitmq","docker.io/library/redis":"redis","docker.io/library/redmine":"redmine","docker.io/library/rocket.chat":"rocket-chat","docker.io/library/rockylinux":"rocky-linux","docker.io/library/ros":"ros","docker.io/library/ruby":"ruby","docker.io/library/rust":"rust","docker.io/library/sapmachine":"sapmachine","docker.io/library/solr":"solr","docker.io/library/sonarqube":"sonarqube-server","docker.io/library/spark":"apache-spark","docker.io/library/telegraf":"telegraf","docker.io/library/tomcat":"tomcat","docker.io/library/traefik":"traefik","docker.io/library/ubuntu":"ubuntu","docker.io/library/varnish":"vinyl-cache","docker.io/library/wordpress":"wordpress","docker.io/library/zookeeper":"zookeeper","docker.io/microsoft/aspnetcore":"dotnet","docker.io/microsoft/aspnetcore-build":"dotnet","docker.io/microsoft/dotnet":"dotnet","docker.io/rockylinux/rockylinux":"rocky-linux","ghcr.io/oracle/oraclelinux":"oracle-linux","mcr.microsoft.com/dotnet/aspnet":"dotnet","mcr.microsoft.com/dotnet/core-nightly/aspnet":"dotnet","mcr.microsoft.com/dotnet/core-nightly/runtime":"dotnet","mcr.microsoft.com/dotnet/core-nightly/runtime-deps":"dotnet","mcr.microsoft.com/dotnet/core-nightly/sdk":"dotnet","mcr.microsoft.com/dotnet/core/aspnet":"dotnet","mcr.microsoft.com/dotnet/core/runtime":"dotnet","mcr.microsoft.com/dotnet/core/runtime-deps":"dotnet","mcr.microsoft.com/dotnet/core/sdk":"dotnet","mcr.microsoft.com/dotnet/nightly/aspnet":"dotnet","mcr.microsoft.com/dotnet/nightly/runtime":"dotnet","mcr.microsoft.com/dotnet/nightly/runtime-deps":"dotnet","mcr.microsoft.com/dotnet/nightly/sdk":"dotnet","mcr.microsoft.com/dotnet/runtime":"dotnet","mcr.microsoft.com/dotnet/runtime-deps":"dotnet","mcr.microsoft.com/dotnet/sdk":"dotnet","public.ecr.aws/amazoncorretto/amazoncorretto":"amazon-corretto","public.ecr.aws/amazonlinux/amazonlinux":"amazon-linux","public.ecr.aws/debian/debian":"debian","public.ecr.aws/lts/ubuntu":"ubuntu","public.ecr.aws/ubuntu/ubuntu":"ubuntu","quay.io/almalinuxorg/almalinux":"almalinux","quay.io/centos/centos":"centos-stream","quay.io/fedora/fedora":"fedora","quay.io/rockylinux/rockylinux":"rocky-linux","registry.access.redhat.com/ubi10":"rhel","registry.access.redhat.com/ubi10-init":"rhel","registry.access.redhat.com/ubi10-micro":"rhel","registry.access.redhat.com/ubi10-minimal":"rhel","registry.access.redhat.com/ubi10/ubi":"rhel","registry.access.redhat.com/ubi10/ubi-init":"rhel","registry.access.redhat.com/ubi10/ubi-micro":"rhel","registry.access.redhat.com/ubi10/ubi-minimal":"rhel","registry.access.redhat.com/ubi7":"rhel","registry.access.redhat.com/ubi7-init":"rhel","registry.access.redhat.com/ubi7-minimal":"rhel","registry.access.redhat.com/ubi7/ubi":"rhel","registry.access.redhat.com/ubi7/ubi-init":"rhel","registry.access.redhat.com/ubi7/ubi-minimal":"rhel","registry.access.redhat.com/ubi8":"rhel","registry.access.redhat.com/ubi8-init":"rhel","registry.access.redhat.com/ubi8-micro":"rhel","registry.access.redhat.com/ubi8-minimal":"rhel","registry.access.redhat.com/ubi8/ubi":"rhel","registry.access.redhat.com/ubi8/ubi-init":"rhel","registry.access.redhat.com/ubi8/ubi-micro":"rhel","registry.access.redhat.com/ubi8/ubi-minimal":"rhel","registry.access.redhat.com/ubi9":"rhel","registry.access.redhat.com/ubi9-init":"rhel","registry.access.redhat.com/ubi9-micro":"rhel","registry.access.redhat.com/ubi9-minimal":"rhel","registry.access.redhat.com/ubi9/ubi":"rhel","registry.access.redhat.com/ubi9/ubi-init":"rhel","registry.access.redhat.com/ubi9/ubi-micro":"rhel","registry.access.redhat.com/ubi9/ubi-minimal":"rhel","registry.fedoraproject.org/fedora":"fedora"},"retired":{"docker.io/library/adoptopenjdk":{"instead":"docker.io/library/eclipse-temurin"},"docker.io/library/celery":{"instead":"docker.io/library/python"},"docker.io/library/centos":{"instead":"quay.io/centos/centos"},"docker.io/library/consul":{"instead":"docker.io/hashicorp/consul"},"docker.io/library/crux":{"instead":null},"docker.io/library/django":{"instead":"docker.io/library/python"},"docker.io/library/euleros":{"instead":null},"docker.io/library/express-gateway":{"instead":null},"docker.io/library/fsharp":{"instead":"mcr.microsoft.com/dotnet/sdk"},"docker.io/library/gazebo":{"instead":null},"docker.io/library/glassfish":{"instead":null},"docker.io/library/hello-seattle":{"instead":"docker.io/library/hello-world"},"docker.io/library/hipache":{"instead":null},"docker.io/library/hola-mundo":{"instead":"docker.io/library/hello-world"},"docker.io/library/iojs":{"instead":"docker.io/library/node"},"docker.io/library/java":{"instead":"docker.io/library/eclipse-temurin"},"docker.io/library/jenkins":{"instead":"docker.io/jenkins/jenkins"},"docker.io/library/jobber":{"instead":null},"docker.io/library/kaazing-gateway":{"instead":null},"docker.io/library/known":{"instead":null},"docker.io/library/mongo-express":{"instead":null},"docker.io/library/mono":{"instead":"mcr.microsoft.com/dotnet/sdk"},"docker.io/library/nats-streaming":{"instead":"docker.io/library/nats"},"docker.io/library/notary":{"instead":null},"docker.io/library/nuxeo":{"instead":null},"docker.io/library/openjdk":{"instead":"docker.io/library/eclipse-temurin"},"docker.io/library/opensuse":{"instead":"docker.io/opensuse/leap"},"docker.io/library/owncloud":{"instead":"docker.io/owncloud/server"},"docker.io/library/piwik":{"instead":"docker.io/library/matomo"},"docker.io/library/plone":{"instead":"docker.io/plone/plone-backend"},"docker.io/library/rails":{"instead":"docker.io/library/ruby"},"docker.io/library/rapidoid":{"instead":null},"docker.io/library/sentry":{"instead":"ghcr.io/getsentry/sentry"},"docker.io/library/sl":{"instead":"docker.io/rockylinux/rockylinux"},"docker.io/library/sourcemage":{"instead":null},"docker.io/library/swarm":{"instead":null},"docker.io/library/thrift":{"instead":null},"docker.io/library/ubuntu-debootstrap":{"instead":"docker.io/library/ubuntu"},"docker.io/library/ubuntu-upstart":{"instead":"docker.io/library/ubuntu"},"docker.io/library/unit":{"instead":null},"docker.io/library/vault":{"instead":"docker.io/hashicorp/vault"}},"names":{"amazon-linux":{"1":"2018.03"},"nodejs":{"argon":"4","boron":"6","carbon":"8","dubnium":"10","erbium":"12","fermium":"14","gallium":"16","hydrogen":"18","iron":"20","jod":"22","krypton":"24"}},"products":{"almalinux":{"label":"AlmaLinux","cycles":[{"cycle":"10","eol":"2035-05-31"},{"cycle":"9","eol":"2032-05-31"},{"cycle":"8","eol":"2029-05-31"}]},"alpine-linux":{"label":"Alpine Linux","cycles":[{"cycle":"3.24","eol":"2028-06-01"},{"cycle":"3.23","eol":"2027-11-01"},{"cycle":"3.22","eol":"2027-05-01"},{"cycle":"3.21","eol":"2026-11-01"},{"cycle":"3.20","eol":"2026-04-01"},{"cycle":"3.19","eol":"2025-11-01"},{"cycle":"3.18","eol":"2025-05-09"},{"cycle":"3.17","eol":"2024-11-22"},{"cycle":"3.16","eol":"2024-05-23"},{"cycle":"3.15","eol":"2023-11-01"},{"cycle":"3.14","eol":"2023-05-01"},{"cycle":"3.13","eol":"2022-11-01"},{"cycle":"3.12","eol":"2022-05-01"},{"cycle":"3.11","eol":"2021-11-01"},{"cycle":"3.10","eol":"2021-05-01"},{"cycle":"3.9","eol":"2020-11-01"},{"cycle":"3.8","eol":"2020-05-01"},{"cycle":"3.7","eol":"2019-11-01"},{"cycle":"3.6","eol":"2019-05-01"},{"cycle":"3.5","eol":"2018-11-01"},{"cycle":"3.4","eol":"2018-05-01"},{"cycle":"3.3","eol":"2017-11-01"},{"cycle":"3.2","eol":"2017-05-01"},{"cycle":"3.1","eol":"2016-11-01"},{"cycle":"3.0","eol":"2016-05-01"},{"cycle":"2.7","eol":"2015-11-01"},{"cycle":"2.6","eol":"2015-05-01"},{"cycle":"2.5","eol":"2014-11-01"},{"cycle":"2.4","eol":"2014-05-01"},{"cycle":"2.3","eol":"2013-11-01"},{"cycle":"2.2","eol":"2013-05-01"},{"cycle":"2.1","eol":"2012-11-01"}]},"amazon-corretto":{"label":"Amazon Corretto","cycles":[{"cycle":"26","eol":"2026-10-31"},{"cycle":"25","eol":"2032-10-31"},{"cycle":"24","eol":"2025-10-31"},{"cycle":"23","eol":"2025-04-30"},{"cycle":"22","eol":"2024-10-15"},{"cycle":"21","eol":"2030-10-31"},{"cycle":"20","eol":"2023-10-17"},{"cycle":"19","eol":"2023-04-19"},{"cycle":"18","eol":"2022-10-18"},{"cycle":"17","eol":"2029-10-31"},{"cycle":"16","eol":"2021-10-19"},{"cycle":"15","eol":"2021-04-20"},{"cycle":"11","eol":"2032-01-31"},{"cycle":"8","eol":"2030-12-31"}]},"amazon-linux":{"label":"Amazon Linux","cycles":[{"cycle":"2023","eol":"2029-06-30"},{"cycle":"2","eol":"2026-06-30"},{"cycle":"2018.03","eol":"2023-12-31"},{"cycle":"2017.09","eol":"2023-12-31"},{"cycle":"2017.03","eol":"2023-12-31"},{"cycle":"2016.09","eol":"2023-12-31"},{"cycle":"2016.03","eol":"2023-12-31"},{"cycle":"2015.09","eol":"2023-12-31"},{"cycle":"2015.03","eol":"2023-12-31"},{"cycle":"2014.09","eol":"2023-12-31"},{"cycle":"2014.03","eol":"2023-12-31"},{"cycle":"2013.09","eol":"2023-12-31"},{"cycle":"2013.03","eol":"2023-12-31"},{"cycle":"2012.09","eol":"2023-12-31"},{"cycle":"2012.03","eol":"2023-12-31"},{"cycle":"2011.09","eol":"2023-12-31"},{"cycle":"2010.11","eol":"2023-12-31"}]},"apache-cassandra":{"label":"Apache Cassandra","cycles":[{"cycle":"5.0","eol":null},{"cycle":"4.1","eol":null},{"cycle":"4.0","eol":null},{"cycle":"3.11","eol":"2024-09-05"},{"cycle":"3.0","eol":"2024-09-05"}]},"apache-couchdb":{"label":"Apache CouchDB","cycles":[{"cycle":"3.5","eol":null},{"cycle":"3.4","eol":null},{"cycle":"3.3","eol":"2025-05-05"},{"cycle":"3.2","eol":"2024-09-20"}]},"apache-flink":{"label":"Apache Flink","cycles":[{"cycle":"2.3","eol":null},{"cycle":"2.2","eol":null},{"cycle":"2.1","eol":null},{"cycle":"2.0","eol":"2026-06-25"},{"cycle":"1.20","eol":null},{"cycle":"1.19","eol":"2026-07-01"},{"cycle":"1.18","eol":"2025-03-24"},{"cycle":"1.17","eol":"2024-08-01"}]},"apache-groovy":{"label":"Apache Groovy","cycles":[{"cycle":"5.1","eol":null},{"cycle":"5.0","eol":null},{"cycle":"4.0","eol":null},{"cycle":"3.0","eol":null},{"cycle":"2.5","eol":"2026-04-30"},{"cycle":"2.4","eol":"past"}]},"apache-http-server":{"label":"Apache HTTP Server","cycles":[{"cycle":"2.4","eol":null},{"cycle":"2.2","eol":"2017-07-11"},{"cycle":"2.0","eol":"2013-07-10"},{"cycle":"1.3","eol":"2010-02-03"}]},"apache-maven":{"label":"Apache Maven","cycles":[{"cycle":"3.9","eol":null},{"cycle":"3.8","eol":"2025-06-14"},{"cycle":"3.6","eol":"2021-03-30"},{"cycle":"3.5","eol":"2018-10-24"},{"cycle":"3.3","eol":"2017-04-03"},{"cycle":"3.2","eol":"2015-03-13"},{"cycle":"3.1","eol":"2014-02-14"},{"cycle":"3.0","eol":"2013-06-28"},{"cycle":"2","eol":"2014-02-18"},{"cycle":"1","eol":"2014-02-18"}]},"apache-spark":{"label":"Apache Spark","cycles":[{"cycle":"4.2","eol":"2028-01-11"},{"cycle":"4.1","eol":"2027-06-11"},{"cycle":"4.0","eol":"2026-11-23"},{"cycle":"3.5","eol":"2027-11-30"},{"cycle":"3.4","eol":"2024-10-21"},{"cycle":"3.3","eol":"2023-12-09"},{"cycle":"3.2","eol":"2023-04-09"},{"cycle":"3.1","eol":"2022-08-22"},{"cycle":"3.0","eol":"2021-12-06"},{"cycle":"2.4","eol":"2021-05-09"},{"cycle":"2.3","eol":"2019-08-25"},{"cycle":"2.2","eol":"2019-01-30"},{"cycle":"2.1","eol":"2018-06-26"},{"cycle":"2.0","eol":"2016-12-15"},{"cycle":"1.6","eol":"2016-07-19"},{"cycle":"1.5","eol":"2015-12-21"},{"cycle":"1.4","eol":"2015-09-08"},{"cycle":"1.3","eol":"2015-06-02"},{"cycle":"1.2","eol":"2015-04-05"},{"cycle":"1.1","eol":"2014-12-10"},{"cycle":"1.0","eol":"2014-09-03"}]},"arangodb":{"label":"ArangoDB","cycles":[{"cycle":"3.12","eol":null},{"cycle":"3.11","eol":null},{"cycle":"3.10","eol":"2024-04-15"},{"cycle":"3.9","eol":"2023-09-15"},{"cycle":"3.8","eol":"2023-04-30"},{"cycle":"3.7","eol":"2022-05-31"},{"cycle":"3.6","eol":"2021-08-31"},{"cycle":"3.5","eol":"2020-12-31"},{"cycle":"3.4","eol":"2020-06-21"},{"cycle":"3.3","eol":"2020-02-29"},{"cycle":"3.2","eol":"2019-03-31"},{"cycle":"3.1","eol":"past"},{"cycle":"3.0","eol":"past"},{"cycle":"2.8","eol":"2018-06-15"}]},"azul-zulu":{"label":"Azul Zulu","cycles":[{"cycle":"26","eol":"2026-09-30"},{"cycle":"25","eol":"2033-09-30","paid":"2035-09-30"},{"cycle":"24","eol":"2025-09-16","paid":"2025-09-16"},{"cycle":"23","eol":"2025-03-18","paid":"2025-03-18"},{"cycle":"22","eol":"2024-09-17","paid":"2025-03-17"},{"cycle":"21","eol":"2031-09-30","paid":"2033-09-30"},{"cycle":"20","eol":"2023-09-19","paid":"2024-03-31"},{"cycle":"19","eol":"2023-03-31","paid":"2023-09-30"},{"cycle":"18","eol":"2022-09-30","paid":"2023-03-31"},{"cycle":"17","eol":"2029-09-30","paid":"2031-09-30"},{"cycle":"16","eol":"2021-09-30","paid":"2022-03-31"},{"cycle":"15","eol":"2023-03-31","paid":"2024-03-31"},{"cycle":"14","eol":"2020-09-30","paid":"2021-03-31"},{"cycle":"13","eol":"2023-03-31","paid":"2024-03-31"},{"cycle":"12","eol":"2019-09-30","paid":"2020-03-31"},{"cycle":"11","eol":"2032-01-31","paid":"2034-01-31"},{"cycle":"10","eol":"2018-09-30","paid":"2019-03-31"},{"cycle":"9","eol":"2018-03-31","paid":"2018-09-30"},{"cycle":"8","eol":"2030-12-31","paid":"2032-12-31"},{"cycle":"6","eol":"2018-12-31","paid":"2027-12-31"},{"cycle":"7","eol":"2022-07-31","paid":"2027-12-31"}]},"backdrop":{"label":"Backdrop","cycles":[{"cycle":"1.34","eol":null},{"cycle":"1.33","eol":null},{"cycle":"1.32","eol":"2026-05-16"},{"cycle":"1.31","eol":"2026-01-16"},{"cycle":"1.30","eol":"2025-09-16"},{"cycle":"1.29","eol":"2025-05-15"},{"cycle":"1.28","eol":"2025-01-15"},{"cycle":"1.27","eol":"2024-09-15"}]},"caddy":{"label":"Caddy","cycles":[{"cycle":"2","eol":null},{"cycle":"1","eol":"2020-07-01"}]},"centos":{"label":"CentOS Linux","cycles":[{"cycle":"8","eol":"2021-12-31"},{"cycle":"7","eol":"2024-06-30"},{"cycle":"6","eol":"2020-11-30"},{"cycle":"5","eol":"2017-03-31"}]},"centos-stream":{"label":"CentOS Stream","cycles":[{"cycle":"10","eol":"2030-05-31"},{"cycle":"9","eol":"2027-05-31"},{"cycle":"8","eol":"2024-05-31"}]},"clickhouse":{"label":"ClickHouse","cycles":[{"cycle":"26.7","eol":null},{"cycle":"26.6","eol":null},{"cycle":"26.5","eol":null},{"cycle":"26.4","eol":"2026-07-22"},{"cycle":"26.3","eol":"2027-03-26"},{"cycle":"26.2","eol":"2026-05-21"},{"cycle":"26.1","eol":"2026-05-05"},{"cycle":"25.12","eol":"2026-03-26"},{"cycle":"25.11","eol":"2026-02-27"},{"cycle":"25.10","eol":"2026-01-30"},{"cycle":"25.9","eol":"2025-12-18"},{"cycle":"25.8","eol":"2026-08-29"},{"cycle":"25.7","eol":"2025-11-01"},{"cycle":"25.6","eol":"2025-09-27"},{"cycle":"25.5","eol":"2025-08-29"},{"cycle":"25.4","eol":"2025-07-29"},{"cycle":"25.3","eol":"2026-03-20"},{"cycle":"25.2","eol":"2025-05-22"},{"cycle":"25.1","eol":"2025-04-22"}]},"composer":{"label":"Composer","cycles":[{"cycle":"2.10","eol":null},{"cycle":"2.9","eol":"2026-05-28","superseded":true},{"cycle":"2.8","eol":"2025-11-13","superseded":true},{"cycle":"2.7","eol":"2024-10-02","superseded":true},{"cycle":"2.6","eol":"2024-02-08","superseded":true},{"cycle":"2.5","eol":"2023-09-01","superseded":true},{"cycle":"2.4","eol":"2022-12-20","superseded":true},{"cycle":"2.3","eol":"2022-08-16","superseded":true},{"cycle":"2.2","eol":null},{"cycle":"2.1","eol":"2021-12-22","superseded":true},{"cycle":"2.0","eol":"2021-06-03","superseded":true},{"cycle":"1","eol":"2020-10-24","superseded":true}]},"couchbase-server":{"label":"Couchbase Server","cycles":[{"cycle":"8.0","eol":"2028-10-31"},{"cycle":"7.6","eol":"2027-03-31"},{"cycle":"7.2","eol":"2026-07-31"},{"cycle":"7.1","eol":"2024-01-31"},{"cycle":"7.0","eol":"2023-01-31"},{"cycle":"6.6","eol":"2023-01-31"},{"cycle":"6.5","eol":"2021-02-28"},{"cycle":"6.0","eol":"2020-07-31"},{"cycle":"5.5","eol":"2020-07-31"},{"cycle":"5.1","eol":"2019-01-31"},{"cycle":"5.0","eol":"2018-08-31"},{"cycle":"4.6","eol":"2018-08-31"},{"cycle":"4.5","eol":"2018-04-30"},{"cycle":"4.1","eol":"2018-04-30"},{"cycle":"4.0","eol":"2017-04-30"},{"cycle":"3.1","eol":"2017-02-28"},{"cycle":"3.0","eol":"2016-04-30"},{"cycle":"2.5","eol":"2015-12-31"},{"cycle":"2.2","eol":"2015-03-31"},{"cycle":"2.1","eol":"2014-12-31"},{"cycle":"2.0","eol":"2014-06-30"},{"cycle":"1.8","eol":"2014-01-31"}]},"debian":{"label":"Debian","cycles":[{"cycle":"13","codename":"trixie","eol":"2028-08-09","lts":"2030-06-30"},{"cycle":"12","codename":"bookworm","eol":"2026-07-11","lts":"2028-06-30"},{"cycle":"11","codename":"bullseye","eol":"2024-08-14","lts":"2026-08-31"},{"cycle":"10","codename":"buster","eol":"2022-09-10","lts":"2024-06-30"},{"cycle":"9","codename":"stretch","eol":"2020-07-18","lts":"2022-07-01"},{"cycle":"8","codename":"jessie","eol":"2018-06-17","lts":"2020-06-30"},{"cycle":"7","codename":"wheezy","eol":"2016-04-25","lts":"2018-05-31"},{"cycle":"6","codename":"squeeze","eol":"2014-05-31","lts":"2016-02-29"},{"cycle":"5","codename":"lenny","eol":"2012-02-06","lts":"2012-02-06"},{"cycle":"4","codename":"etch","eol":"2010-02-15","lts":"2010-02-15"},{"cycle":"3.1","codename":"sarge","eol":"2008-03-31","lts":"2008-03-31"},{"cycle":"3.0","codename":"woody","eol":"2006-06-30","lts":"2006-06-30"},{"cycle":"2.2","codename":"potato","eol":"2003-06-30","lts":"2003-06-30"},{"cycle":"2.1","codename":"slink","eol":"2000-09-30","lts":"2000-10-30"},{"cycle":"2.0","codename":"hamm","eol":"1999-02-15","lts":"1999-02-15"},{"cycle":"1.3","codename":"bo","eol":"1998-12-08","lts":"1998-12-08"},{"cycle":"1.2","codename":"rex","eol":"1997-10-23","lts":"1997-10-23"},{"cycle":"1.1","codename":"buzz","eol":"1996-12-12","lts":"1996-12-12"}]},"docker-engine":{"label":"Docker Engine","cycles":[{"cycle":"29","eol":null},{"cycle":"28","eol":"2026-05-13"},{"cycle":"27","eol":"2025-05-03"},{"cycle":"26.1","eol":"2025-02-17"},{"cycle":"26.0","eol":"2024-06-08"},{"cycle":"25.0","eol":"2026-12-04"},{"cycle":"24.0","eol":"2024-06-08"},{"cycle":"23.0","eol":"2025-05-19"},{"cycle":"20.10","eol":"2023-12-10"},{"cycle":"19.03","eol":"2021-01-08"},{"cycle":"18.09","eol":"2019-08-22"},{"cycle":"18.06","eol":"2018-12-08"},{"cycle":"18.05","eol":"2018-08-18"},{"cycle":"18.04","eol":"2018-06-09"},{"cycle":"18.03","eol":"2018-05-10"},{"cycle":"18.02","eol":"2018-04-21"},{"cycle":"17.12","eol":"2018-02-10"},{"cycle":"18.01","eol":"2018-03-07"},{"cycle":"17.11","eol":"2018-01-27"},{"cycle":"17.10","eol":"2017-12-20"},{"cycle":"17.09","eol":"2017-11-17"},{"cycle":"17.07","eol":"2017-10-26"},{"cycle":"17.06","eol":"2017-09-29"},{"cycle":"17.05","eol":"2017-07-28"},{"cycle":"17.04","eol":"2017-06-04"},{"cycle":"17.03","eol":"2017-05-05"}]},"dotnet":{"label":".NET","cycles":[{"cycle":"10","eol":"2028-11-14"},{"cycle":"9","eol":"2026-11-10"},{"cycle":"8","eol":"2026-11-10"},{"cycle":"7","eol":"2024-05-14"},{"cycle":"6","eol":"2024-11-12"},{"cycle":"5","eol":"2022-05-10"},{"cycle":"3.1","eol":"2022-12-13"},{"cycle":"3.0","eol":"2020-03-03"},{"cycle":"2.2","eol":"2019-12-23"},{"cycle":"2.1","eol":"2021-08-21"},{"cycle":"2.0","eol":"2018-10-01"},{"cycle":"1.1","eol":"2019-06-27"},{"cycle":"1.0","eol":"2019-06-27"}]},"drupal":{"label":"Drupal","cycles":[{"cycle":"11.4","eol":"2027-07-07"},{"cycle":"11.3","eol":"2026-12-16"},{"cycle":"10.6","eol":"2026-12-16"},{"cycle":"11.2","eol":"2026-06-17"},{"cycle":"10.5","eol":"2026-06-17"},{"cycle":"10.4","eol":"2025-12-10"},{"cycle":"11.1","eol":"2025-12-10"},{"cycle":"11.0","eol":"2025-06-16"},{"cycle":"10.3","eol":"2025-06-16"},{"cycle":"10.2","eol":"2024-12-17"},{"cycle":"10.1","eol":"2024-06-20"},{"cycle":"10.0","eol":"2023-12-15"},{"cycle":"9.5","eol":"2023-11-01"},{"cycle":"9.4","eol":"2023-06-21"},{"cycle":"9.3","eol":"2022-12-14"},{"cycle":"9.2","eol":"2022-06-15"},{"cycle":"9.1","eol":"2021-12-08"},{"cycle":"9.0","eol":"2021-06-16"},{"cycle":"8.9","eol":"2021-11-02"},{"cycle":"8.8","eol":"2020-12-01"},{"cycle":"7","eol":"2025-01-05"}]},"eclipse-jetty":{"label":"Eclipse Jetty","cycles":[{"cycle":"12.1","eol":null},{"cycle":"12.0","eol":null},{"cycle":"11","eol":"2025-01-01"},{"cycle":"10","eol":"2025-01-01"},{"cycle":"9.4","eol":"2025-08-14"},{"cycle":"9.3","eol":"2020-12-07"},{"cycle":"9.2","eol":"2018-03-08"},{"cycle":"9.1","eol":"2014-12-31"},{"cycle":"9.0","eol":"2013-12-31"},{"cycle":"8","eol":"2014-12-31"},{"cycle":"7","eol":"2014-12-31"}]},"eclipse-temurin":{"label":"Eclipse Temurin","cycles":[{"cycle":"26","eol":"2026-09-15"},{"cycle":"25","eol":"2031-09-30"},{"cycle":"24","eol":"2025-09-16"},{"cycle":"23","eol":"2025-03-18"},{"cycle":"22","eol":"2024-09-17"},{"cycle":"21","eol":"2029-12-31"},{"cycle":"20","eol":"2023-09-19"},{"cycle":"19","eol":"2023-03-31"},{"cycle":"18","eol":"2022-09-30"},{"cycle":"17","eol":"2027-10-31"},{"cycle":"11","eol":"2027-10-31"},{"cycle":"16","eol":"2021-09-30"},{"cycle":"8","eol":"2030-12-31"}]},"elasticsearch":{"label":"Elasticsearch","cycles":[{"cycle":"9.5","eol":null},{"cycle":"9.4","eol":null},{"cycle":"9.3","eol":"2026-08-04"},{"cycle":"9.2","eol":"2026-05-05"},{"cycle":"9.1","eol":"2026-02-03"},{"cycle":"8.19","eol":"2027-07-15"},{"cycle":"8.18","eol":"2025-10-21"},{"cycle":"9.0","eol":"2025-10-23"},{"cycle":"8.17","eol":"2025-08-12"},{"cycle":"8.16","eol":"2025-04-15"},{"cycle":"7","eol":"2026-01-15"},{"cycle":"6","eol":"2022-02-10"}]},"elixir":{"label":"Elixir","cycles":[{"cycle":"1.20","eol":null},{"cycle":"1.19","eol":null},{"cycle":"1.18","eol":null},{"cycle":"1.17","eol":null},{"cycle":"1.16","eol":null},{"cycle":"1.15","eol":"2026-06-03"},{"cycle":"1.14","eol":"2025-10-16"},{"cycle":"1.13","eol":"2024-12-19"},{"cycle":"1.12","eol":"2024-06-12"},{"cycle":"1.11","eol":"2023-12-22"},{"cycle":"1.10","eol":"2023-06-19"},{"cycle":"1.9","eol":"2022-09-01"},{"cycle":"1.8","eol":"2021-12-03"},{"cycle":"1.7","eol":"2021-05-19"},{"cycle":"1.6","eol":"2020-10-06"},{"cycle":"1.5","eol":"2020-01-27"},{"cycle":"1.4","eol":"2019-06-24"}]},"erlang":{"label":"Erlang","cycles":[{"cycle":"29","eol":"2029-05-11"},{"cycle":"28","eol":"2028-05-20"},{"cycle":"27","eol":"2027-05-20"},{"cycle":"26","eol":"2026-05-26"},{"cycle":"25","eol":"2025-05-17"},{"cycle":"24","eol":"2024-05-10"},{"cycle":"23","eol":"2024-03-14"},{"cycle":"22","eol":"2024-03-18"},{"cycle":"21","eol":"2021-06-19"},{"cycle":"20","eol":"2020-06-21"},{"cycle":"19","eol":"2019-06-21"},{"cycle":"18","eol":"2018-11-09"},{"cycle":"17","eol":"2018-10-11"}]},"fedora":{"label":"Fedora Linux","cycles":[{"cycle":"44","eol":"2027-06-02"},{"cycle":"43","eol":"2026-12-09"},{"cycle":"42","eol":"2026-05-27"},{"cycle":"41","eol":"2025-12-15"},{"cycle":"40","eol":"2025-05-13"},{"cycle":"39","eol":"2024-11-26"},{"cycle":"38","eol":"2024-05-21"},{"cycle":"37","eol":"2023-12-05"},{"cycle":"36","eol":"2023-05-16"},{"cycle":"35","eol":"2022-12-13"},{"cycle":"34","eol":"2022-06-07"},{"cycle":"33","eol":"2021-11-30"},{"cycle":"32","eol":"2021-05-25"},{"cycle":"31","eol":"2020-11-24"},{"cycle":"30","eol":"2020-05-26"},{"cycle":"29","eol":"2019-11-26"},{"cycle":"28","eol":"2019-05-28"},{"cycle":"27","eol":"2018-11-30"},{"cycle":"26","eol":"2018-05-29"},{"cycle":"25","eol":"2017-12-12"},{"cycle":"24","eol":"2017-08-08"},{"cycle":"23","eol":"2016-12-20"},{"cycle":"22","eol":"2016-07-19"},{"cycle":"21","eol":"2015-12-01"},{"cycle":"20","eol":"2015-06-23"},{"cycle":"19","eol":"2015-01-06"},{"cycle":"18","eol":"2014-01-14"},{"cycle":"17","eol":"2013-07-30"},{"cycle":"16","eol":"2013-02-12"},{"cycle":"15","eol":"2012-06-26"},{"cycle":"14","eol":"2011-12-09"},{"cycle":"13","eol":"2011-06-24"},{"cycle":"12","eol":"2010-12-02"},{"cycle":"11","eol":"2010-06-25"},{"cycle":"10","eol":"2009-12-17"},{"cycle":"9","eol":"2009-07-10"},{"cycle":"8","eol":"2009-01-07"},{"cycle":"7","eol":"2008-06-13"},{"cycle":"6","eol":"2007-12-07"},{"cycle":"5","eol":"2007-07-02"},{"cycle":"4","eol":"2006-08-07"},{"cycle":"3","eol":"2006-01-16"},{"cycle":"2","eol":"2005-04-11"},{"cycle":"1","eol":"2004-09-20"}]},"ghc":{"label":"GHC","cycles":[{"cycle":"9.14","eol":null},{"cycle":"9.12","eol":null},{"cycle":"9.10","eol":null},{"cycle":"9.8","eol":null},{"cycle":"9.6","eol":null},{"cycle":"9.4","eol":"past"},{"cycle":"9.2","eol":"past"},{"cycle":"9.0","eol":"past"},{"cycle":"8.10","eol":"past"},{"cycle":"8.8","eol":"past"},{"cycle":"8.6","eol":"past"},{"cycle":"8.4","eol":"past"},{"cycle":"8.2","eol":"past"},{"cycle":"8.0","eol":"past"}]},"go":{"label":"Go","cycles":[{"cycle":"1.27","eol":null},{"cycle":"1.26","eol":null},{"cycle":"1.25","eol":"2026-08-19"},{"cycle":"1.24","eol":"2026-02-10"},{"cycle":"1.23","eol":"2025-08-12"},{"cycle":"1.22","eol":"2025-02-11"},{"cycle":"1.21","eol":"2024-08-13"},{"cycle":"1.20","eol":"2024-02-06"},{"cycle":"1.19","eol":"2023-09-06"},{"cycle":"1.18","eol":"2023-02-01"},{"cycle":"1.17","eol":"2022-08-02"},{"cycle":"1.16","eol":"2022-03-15"},{"cycle":"1.15","eol":"2021-08-16"},{"cycle":"1.14","eol":"2021-02-16"},{"cycle":"1.13","eol":"2020-08-11"},{"cycle":"1.12","eol":"2020-02-25"},{"cycle":"1.11","eol":"2019-09-03"},{"cycle":"1.10","eol":"2019-02-25"}]},"gradle":{"label":"Gradle","cycles":[{"cycle":"9","eol":null},{"cycle":"8","eol":null},{"cycle":"7","eol":"2025-07-31"},{"cycle":"6","eol":"2023-02-10"},{"cycle":"5","eol":"2019-11-08"},{"cycle":"4","eol":"2018-11-26"},{"cycle":"3","eol":"2017-06-14"},{"cycle":"2","eol":"2016-08-15"},{"cycle":"1","eol":"2014-07-01"}]},"haproxy":{"label":"HAProxy","cycles":[{"cycle":"3.4","eol":"2031-04-01"},{"cycle":"3.3","eol":"2027-01-01"},{"cycle":"3.2","eol":"2030-04-01"},{"cycle":"3.1","eol":"2026-01-01"},{"cycle":"3.0","eol":"2029-04-01"},{"cycle":"2.9","eol":"2025-03-21"},{"cycle":"2.8","eol":"2028-04-01"},{"cycle":"2.7","eol":"2024-04-05"},{"cycle":"2.6","eol":"2027-04-01"},{"cycle":"2.5","eol":"2023-05-02"},{"cycle":"2.4","eol":"2026-04-01"},{"cycle":"2.3","eol":"2022-07-27"},{"cycle":"2.2","eol":"2025-04-23"},{"cycle":"2.1","eol":"2021-03-18"},{"cycle":"2.0","eol":"2024-04-05"},{"cycle":"1.9","eol":"2020-07-31"},{"cycle":"1.8","eol":"2022-12-09"},{"cycle":"1.7","eol":"2021-10-01"},{"cycle":"1.6","eol":"2020-10-01"},{"cycle":"1.5","eol":"2020-01-10"},{"cycle":"1.4","eol":"2020-01-10"},{"cycle":"1.3","eol":"2016-03-14"},{"cycle":"1.2","eol":"2011-08-06"},{"cycle":"1.1","eol":"2006-01-29"},{"cycle":"1.0","eol":"2001-12-30"}]},"ibm-semeru":{"label":"IBM Semeru","cycles":[{"cycle":"26","eol":"2026-09-30"},{"cycle":"25","eol":"2030-09-30"},{"cycle":"24","eol":"2025-09-25"},{"cycle":"23","eol":"2025-03-31"},{"cycle":"22","eol":"2024-09-18"},{"cycle":"21","eol":"2029-12-31"},{"cycle":"17","eol":"2027-10-31"},{"cycle":"11","eol":"2027-10-31"},{"cycle":"8","eol":"2030-12-31"}]},"influxdb":{"label":"InfluxDB","cycles":[{"cycle":"3.11","eol":null},{"cycle":"3.10","eol":null},{"cycle":"3.9","eol":"2026-07-30"},{"cycle":"3.8","eol":"2026-06-17"},{"cycle":"3.7","eol":"2026-04-02"},{"cycle":"3.6","eol":"2025-12-18"},{"cycle":"3.5","eol":"2025-11-19"},{"cycle":"3.4","eol":"2025-10-30"},{"cycle":"3.3","eol":"2025-09-29"},{"cycle":"3.2","eol":"2025-08-26"},{"cycle":"3.1","eol":"2025-07-30"},{"cycle":"3.0","eol":"2025-06-25"},{"cycle":"2","eol":null},{"cycle":"1","eol":null}]},"joomla":{"label":"Joomla","cycles":[{"cycle":"6","eol":"2029-10-16"},{"cycle":"5","eol":"2027-10-12"},{"cycle":"4","eol":"2025-10-14"},{"cycle":"3","eol":"2023-08-17"}]},"jruby":{"label":"JRuby","cycles":[{"cycle":"10.1","eol":null},{"cycle":"10.0","eol":"2028-04-01"},{"cycle":"9.4","eol":null},{"cycle":"9.3","eol":"2024-06-26"},{"cycle":"9.2","eol":"2022-06-27"},{"cycle":"9.1","eol":"2018-04-20"},{"cycle":"9.0","eol":"2016-01-30"}]},"julia":{"label":"Julia","cycles":[{"cycle":"1.12","eol":null},{"cycle":"1.11","eol":"2025-10-08"},{"cycle":"1.10","eol":null},{"cycle":"1.6","eol":"2024-10-08"},{"cycle":"1.0","eol":"2021-12-01"}]},"kibana":{"label":"Kibana","cycles":[{"cycle":"9.5","eol":null},{"cycle":"9.4","eol":null},{"cycle":"9.3","eol":"2026-08-04"},{"cycle":"9.2","eol":"2026-05-05"},{"cycle":"9.1","eol":"2026-02-03"},{"cycle":"8.19","eol":"2027-07-15"},{"cycle":"9.0","eol":"2025-10-23"},{"cycle":"8.18","eol":"2025-10-21"},{"cycle":"8.17","eol":"2025-08-12"},{"cycle":"8.16","eol":"2025-04-15"},{"cycle":"8.15","eol":"2024-12-12"},{"cycle":"8.14","eol":"2024-11-12"},{"cycle":"7","eol":"2026-01-15"},{"cycle":"6","eol":"2022-02-10"}]},"kong-gateway":{"label":"Kong Gateway","cycles":[{"cycle":"3.9","eol":null,"paid":"2025-12-12"},{"cycle":"3.8","eol":"2024-12-12","paid":"2025-09-09"},{"cycle":"3.7","eol":"2024-09-09","paid":"2025-05-28"},{"cycle":"3.6","eol":"2024-05-28","paid":"2025-02-15"},{"cycle":"3.5","eol":"2024-02-15","paid":"2024-11-08"},{"cycle":"3.4","eol":null,"paid":"2026-08-09"},{"cycle":"3.3","eol":"2023-08-09","paid":"2024-05-18"},{"cycle":"3.2","eol":"2023-05-18","paid":"2024-02-21"},{"cycle":"3.1","eol":"2023-02-21","paid":"2023-12-06"},{"cycle":"3.0","eol":"2022-12-09","paid":"2023-09-12"},{"cycle":"2.8","eol":"2024-06-24","paid":"2025-03-01"}]},"liquibase":{"label":"Liquibase","cycles":[{"cycle":"5","eol":null},{"cycle":"4","eol":"2025-09-30"}]},"logstash":{"label":"Logstash","cycles":[{"cycle":"9.5","eol":null},{"cycle":"9.4","eol":null},{"cycle":"9.3","eol":"2026-08-04"},{"cycle":"9.2","eol":"2026-05-05"},{"cycle":"9.1","eol":"2026-02-03"},{"cycle":"8.19","eol":"2027-07-15"},{"cycle":"8.18","eol":"2025-10-21"},{"cycle":"9.0","eol":"2025-10-23"},{"cycle":"8.17","eol":"2025-08-12"},{"cycle":"7","eol":"2026-01-15"},{"cycle":"6","eol":"2022-02-10"}]},"mageia":{"label":"Mageia","cycles":[{"cycle":"10","eol":"2028-03-31"},{"cycle":"9","eol":"2026-09-29"},{"cycle":"8","eol":"2023-11-30"},{"cycle":"7","eol":"2021-06-30"},{"cycle":"6","eol":"2019-09-30"},{"cycle":"5","eol":"2017-12-31"},{"cycle":"4","eol":"2015-09-19"},{"cycle":"3","eol":"2014-11-26"},{"cycle":"2","eol":"2013-11-22"},{"cycle":"1","eol":"2012-12-01"}]},"mariadb":{"label":"MariaDB","cycles":[{"cycle":"12.3","eol":"2029-06-12"},{"cycle":"12.2","eol":"2026-05-28"},{"cycle":"12.1","eol":"2026-02-13"},{"cycle":"12.0","eol":"2025-11-18"},{"cycle":"11.8","eol":"2028-06-04","paid":"2033-10-22"},{"cycle":"11.7","eol":"2025-05-12"},{"cycle":"11.6","eol":"2025-02-13"},{"cycle":"11.5","eol":"2024-11-21"},{"cycle":"11.4","eol":"2029-05-29","paid":"2033-01-16"},{"cycle":"11.3","eol":"2024-05-29"},{"cycle":"11.2","eol":"2024-11-21"},{"cycle":"11.1","eol":"2024-08-21"},{"cycle":"11.0","eol":"2024-06-06"},{"cycle":"10.11","eol":"2028-02-16","paid":"2028-02-16"},{"cycle":"10.10","eol":"2023-11-17"},{"cycle":"10.9","eol":"2023-08-22"},{"cycle":"10.8","eol":"2023-05-20"},{"cycle":"10.7","eol":"2023-02-09"},{"cycle":"10.6","eol":"2026-07-06","paid":"2029-08-23"},{"cycle":"10.5","eol":"2025-06-24","paid":"2025-07-16"},{"cycle":"10.4","eol":"2024-06-18","paid":"2024-06-18"},{"cycle":"10.3","eol":"2023-05-25","paid":"2023-05-25"},{"cycle":"10.2","eol":"2022-05-23","paid":"2022-05-23"},{"cycle":"10.1","eol":"2020-10-17","paid":"2020-10-17"},{"cycle":"10.0","eol":"2019-03-31","paid":"2019-03-31"},{"cycle":"5.5","eol":"2020-04-11","paid":"2020-04-11"},{"cycle":"5.3","eol":"2017-03-01","paid":"2017-03-01"},{"cycle":"5.2","eol":"2015-11-10","paid":"2015-11-10"},{"cycle":"5.1","eol":"2015-02-01","paid":"2015-02-01"}]},"matomo":{"label":"Matomo","cycles":[{"cycle":"5","eol":null},{"cycle":"4","eol":"2024-12-19"},{"cycle":"3","eol":"2021-12-01"},{"cycle":"2","eol":"2017-12-18"},{"cycle":"1","eol":"2013-12-17"}]},"mediawiki":{"label":"MediaWiki","cycles":[{"cycle":"1.46","eol":"2027-07-31"},{"cycle":"1.45","eol":"2026-12-31"},{"cycle":"1.44","eol":"2026-07-31"},{"cycle":"1.43","eol":"2027-12-31"},{"cycle":"1.42","eol":"2025-06-30"},{"cycle":"1.41","eol":"2024-12-31"},{"cycle":"1.40","eol":"2024-06-28"},{"cycle":"1.39","eol":"2025-12-31"},{"cycle":"1.38","eol":"2023-06-30"},{"cycle":"1.37","eol":"2022-11-30"},{"cycle":"1.36","eol":"2022-06-03"},{"cycle":"1.35","eol":"2023-12-21"},{"cycle":"1.34","eol":"2020-11-30"},{"cycle":"1.33","eol":"2020-06-30"},{"cycle":"1.32","eol":"2020-01-24"},{"cycle":"1.31","eol":"2021-09-30"}]},"memcached":{"label":"Memcached","cycles":[{"cycle":"1.6","eol":null},{"cycle":"1.5","eol":"2020-03-09"},{"cycle":"1.4","eol":"2017-07-21"}]},"mongodb":{"label":"MongoDB","cycles":[{"cycle":"8.3","eol":"2029-10-31"},{"cycle":"8.2","eol":"2026-07-31"},{"cycle":"8.1","eol":"2025-09-30"},{"cycle":"8.0","eol":"2029-10-31"},{"cycle":"7.3","eol":"2024-10-02"},{"cycle":"7.2","eol":"2024-03-27"},{"cycle":"7.1","eol":"2024-01-23"},{"cycle":"7.0","eol":"2027-08-31"},{"cycle":"6.3","eol":"2023-08-31"},{"cycle":"6.2","eol":"2023-04-24"},{"cycle":"6.1","eol":"2023-02-09"},{"cycle":"6.0","eol":"2025-07-31"},{"cycle":"5.3","eol":"2022-07-19"},{"cycle":"5.2","eol":"2022-03-23"},{"cycle":"5.1","eol":"2022-01-19"},{"cycle":"5.0","eol":"2024-10-31"},{"cycle":"4.4","eol":"2024-02-29"},{"cycle":"4.2","eol":"2023-04-30"},{"cycle":"4.0","eol":"2022-04-30"},{"cycle":"3.6","eol":"2021-04-30"},{"cycle":"3.4","eol":"2020-01-31"},{"cycle":"3.2","eol":"2018-09-30"},{"cycle":"3.0","eol":"2018-02-28"},{"cycle":"2.6","eol":"2016-10-31"},{"cycle":"2.4","eol":"2013-03-31"},{"cycle":"2.2","eol":"2014-02-28"},{"cycle":"2.0","eol":"2013-03-31"},{"cycle":"1.8","eol":"2012-09-30"},{"cycle":"1.6","eol":"2012-02-28"},{"cycle":"1.4","eol":"2012-09-30"},{"cycle":"1.2","eol":"2011-06-30"},{"cycle":"1.0","eol":"2010-08-31"}]},"mysql":{"label":"MySQL","cycles":[{"cycle":"9.7","eol":"2034-04-21"},{"cycle":"9.6","eol":"2026-04-21"},{"cycle":"9.5","eol":"2026-01-20"},{"cycle":"9.4","eol":"2025-10-21"},{"cycle":"9.3","eol":"2025-07-22"},{"cycle":"9.2","eol":"2025-04-15"},{"cycle":"9.1","eol":"2025-01-21"},{"cycle":"9.0","eol":"2024-10-15"},{"cycle":"8.4","eol":"2032-04-30"},{"cycle":"8.3","eol":"2024-04-10"},{"cycle":"8.2","eol":"2023-12-14"},{"cycle":"8.1","eol":"2023-10-25"},{"cycle":"8.0","eol":"2026-04-30"},{"cycle":"5.7","eol":"2023-10-31"},{"cycle":"5.6","eol":"2021-02-28"},{"cycle":"5.5","eol":"2018-12-31"}]},"neo4j":{"label":"Neo4j","cycles":[{"cycle":"2026.07","eol":null},{"cycle":"2026.06","eol":"2026-07-30","superseded":true},{"cycle":"2026.05","eol":"2026-07-08","superseded":true},{"cycle":"2026.04","eol":"2026-05-28","superseded":true},{"cycle":"2026.03","eol":"2026-04-23","superseded":true},{"cycle":"2026.02","eol":"2026-04-02","superseded":true},{"cycle":"2026.01","eol":"2026-03-06"},{"cycle":"2025.12","eol":"2026-02-03","superseded":true},{"cycle":"2025.11","eol":"2026-01-16","superseded":true},{"cycle":"2025.10","eol":"2025-12-19","superseded":true},{"cycle":"2025.09","eol":"2025-10-30","superseded":true},{"cycle":"2025.08","eol":"2025-09-29","superseded":true},{"cycle":"2025.07","eol":"2025-08-15"},{"cycle":"2025.06","eol":"2025-07-31","superseded":true},{"cycle":"2025.05","eol":"2025-07-02","superseded":true},{"cycle":"2025.04","eol":"2025-06-03","superseded":true},{"cycle":"2025.03","eol":"2025-04-30","superseded":true},{"cycle":"2025.02","eol":"2025-03-27","superseded":true},{"cycle":"2025.01","eol":"2025-02-27","superseded":true},{"cycle":"5.26","eol":"2028-06-06"},{"cycle":"5.25","eol":"2024-12-06","superseded":true},{"cycle":"5.24","eol":"2024-10-31","superseded":true},{"cycle":"5.23","eol":"2024-09-27","superseded":true},{"cycle":"5.22","eol":"2024-08-22","superseded":true},{"cycle":"5.21","eol":"2024-07-24","superseded":true},{"cycle":"5.20","eol":"2024-06-28","superseded":true},{"cycle":"5.19","eol":"2024-05-23","superseded":true},{"cycle":"5.18","eol":"2024-04-12","superseded":true},{"cycle":"5.17","eol":"2024-03-13","superseded":true},{"cycle":"5.16","eol":"2024-02-23","superseded":true},{"cycle":"5.15","eol":"2024-01-22","superseded":true},{"cycle":"5.14","eol":"2023-12-15","superseded":true},{"cycle":"5.13","eol":"2023-11-24","superseded":true},{"cycle":"5.12","eol":"2023-10-23","superseded":true},{"cycle":"5.11","eol":"2023-09-14","superseded":true},{"cycle":"5.10","eol":"2023-08-15","superseded":true},{"cycle":"5.9","eol":"2023-07-19","superseded":true},{"cycle":"5.8","eol":"2023-06-15","superseded":true},{"cycle":"5.7","eol":"2023-05-16","superseded":true},{"cycle":"5.6","eol":"2023-04-20","superseded":true},{"cycle":"5.5","eol":"2023-03-24","superseded":true},{"cycle":"5.4","eol":"2023-02-16","superseded":true},{"cycle":"5.3","eol":"2023-01-26","superseded":true},{"cycle":"5.2","eol":"2022-12-15","superseded":true},{"cycle":"5.1","eol":"2022-11-21","superseded":true},{"cycle":"4.4","eol":"2025-11-30"},{"cycle":"4.3","eol":"2022-12-16"},{"cycle":"4.2","eol":"2022-05-16"},{"cycle":"4.1","eol":"2021-12-22"},{"cycle":"4.0","eol":"2021-07-14"},{"cycle":"3.5","eol":"2022-05-27"},{"cycle":"3.4","eol":"2020-03-31"},{"cycle":"3.3","eol":"2019-04-28"},{"cycle":"3.2","eol":"2018-11-30"},{"cycle":"3.1","eol":"2018-06-13"},{"cycle":"3.0","eol":"2017-10-31"},{"cycle":"2.3","eol":"2017-04-21"},{"cycle":"2.2","eol":"2016-09-25"},{"cycle":"2.1","eol":"2015-11-29"},{"cycle":"2.0","eol":"2015-06-11"},{"cycle":"1.9","eol":"2014-11-21"},{"cycle":"1.8","eol":"2014-03-28"},{"cycle":"1.7","eol":"2013-10-18"},{"cycle":"1.6","eol":"2013-07-22"},{"cycle":"1.5","eol":"2013-03-09"},{"cycle":"1.4","eol":"2013-01-08"},{"cycle":"1.3","eol":"2012-09-12"},{"cycle":"1.2","eol":"2012-06-29"},{"cycle":"1.1","eol":"2012-01-30"},{"cycle":"1.0","eol":"2011-08-23"}]},"nextcloud":{"label":"Nextcloud","cycles":[{"cycle":"34","eol":"2027-06-30"},{"cycle":"33","eol":"2027-02-28"},{"cycle":"32","eol":"2026-09-30"},{"cycle":"31","eol":"2026-02-28"},{"cycle":"30","eol":"2025-10-31"},{"cycle":"29","eol":"2025-04-30"},{"cycle":"28","eol":"2024-12-31"},{"cycle":"27","eol":"2024-06-30"},{"cycle":"26","eol":"2024-03-31"},{"cycle":"25","eol":"2023-10-31"},{"cycle":"24","eol":"2023-04-30"},{"cycle":"23","eol":"2022-12-31"},{"cycle":"22","eol":"2022-07-31"},{"cycle":"21","eol":"2022-02-28"},{"cycle":"20","eol":"2021-11-30"},{"cycle":"19","eol":"2021-06-30"},{"cycle":"18","eol":"2021-01-31"},{"cycle":"17","eol":"2020-10-31"},{"cycle":"16","eol":"2020-06-30"},{"cycle":"15","eol":"2019-12-31"},{"cycle":"14","eol":"2019-09-30"},{"cycle":"13","eol":"2019-02-28"},{"cycle":"12","eol":"2018-11-30"},{"cycle":"11","eol":"2018-03-31"},{"cycle":"10","eol":"2017-08-31"},{"cycle":"9","eol":"2017-08-31"}]},"nginx":{"label":"nginx","cycles":[{"cycle":"1.31","eol":null},{"cycle":"1.30","eol":null},{"cycle":"1.29","eol":"2026-05-13"},{"cycle":"1.28","eol":"2026-04-14"},{"cycle":"1.27","eol":"2025-06-24"},{"cycle":"1.26","eol":"2025-04-23"},{"cycle":"1.25","eol":"2024-05-29"},{"cycle":"1.24","eol":"2024-04-23"},{"cycle":"1.23","eol":"2023-05-23"},{"cycle":"1.22","eol":"2023-04-11"},{"cycle":"1.21","eol":"2022-06-21"},{"cycle":"1.20","eol":"2022-05-24"},{"cycle":"1.19","eol":"2021-05-25"},{"cycle":"1.18","eol":"2021-04-20"},{"cycle":"1.16","eol":"2020-04-20"},{"cycle":"1.14","eol":"2019-04-23"},{"cycle":"1.12","eol":"2018-04-17"},{"cycle":"1.10","eol":"2017-04-12"},{"cycle":"1.8","eol":"2016-04-26"},{"cycle":"1.6","eol":"2015-04-21"},{"cycle":"1.4","eol":"2014-04-24"},{"cycle":"1.2","eol":"2013-04-24"},{"cycle":"1.0","eol":"2012-04-23"}]},"nodejs":{"label":"Node.js","cycles":[{"cycle":"26","eol":"2029-04-30"},{"cycle":"25","eol":"2026-06-01"},{"cycle":"24","eol":"2028-04-30"},{"cycle":"23","eol":"2025-06-01"},{"cycle":"22","eol":"2027-04-30"},{"cycle":"21","eol":"2024-06-01"},{"cycle":"20","eol":"2026-04-30"},{"cycle":"19","eol":"2023-06-01"},{"cycle":"18","eol":"2025-04-30"},{"cycle":"17","eol":"2022-06-01"},{"cycle":"16","eol":"2023-09-11"},{"cycle":"15","eol":"2021-06-01"},{"cycle":"14","eol":"2023-04-30"},{"cycle":"13","eol":"2020-06-01"},{"cycle":"12","eol":"2022-04-30"},{"cycle":"11","eol":"2019-06-30"},{"cycle":"10","eol":"2021-04-30"},{"cycle":"9","eol":"2018-06-30"},{"cycle":"8","eol":"2019-12-31"},{"cycle":"7","eol":"2017-06-30"},{"cycle":"6","eol":"2019-04-30"},{"cycle":"5","eol":"2016-06-30"},{"cycle":"4","eol":"2018-04-30"},{"cycle":"3","eol":"past"},{"cycle":"2","eol":"past"},{"cycle":"1","eol":"past"}]},"openjdk-builds-from-oracle":{"label":"OpenJDK","cycles":[{"cycle":"26","eol":"2026-09-18"},{"cycle":"25","eol":"2026-03-17"},{"cycle":"24","eol":"2025-09-16"},{"cycle":"23","eol":"2025-03-18"},{"cycle":"22","eol":"2024-09-17"},{"cycle":"21","eol":"2024-03-19"},{"cycle":"20","eol":"2023-09-19"},{"cycle":"19","eol":"2023-03-21"},{"cycle":"18","eol":"2022-09-20"},{"cycle":"17","eol":"2022-03-22"},{"cycle":"16","eol":"2021-09-14"},{"cycle":"15","eol":"2021-03-16"},{"cycle":"14","eol":"2020-09-16"},{"cycle":"13","eol":"2020-03-17"},{"cycle":"12","eol":"2019-09-17"},{"cycle":"11","eol":"2019-03-19"},{"cycle":"10","eol":"2018-09-25"},{"cycle":"9","eol":"2018-03-20"}]},"oracle-linux":{"label":"Oracle Linux","cycles":[{"cycle":"10","eol":null},{"cycle":"9","eol":"2032-06-30","paid":"2035-06-30"},{"cycle":"8","eol":"2029-07-31","paid":"2032-07-31"},{"cycle":"7","eol":"2024-12-31","paid":"2028-06-30"},{"cycle":"6","eol":"2021-03-31","paid":"2024-12-31"}]},"perl":{"label":"Perl","cycles":[{"cycle":"5.44","eol":"2029-07-15"},{"cycle":"5.42","eol":"2028-07-03"},{"cycle":"5.40","eol":"2027-06-09"},{"cycle":"5.38","eol":"2026-07-02"},{"cycle":"5.36","eol":"2025-05-27"},{"cycle":"5.34","eol":"2024-05-20"},{"cycle":"5.32","eol":"2023-06-20"},{"cycle":"5.30","eol":"2022-05-22"},{"cycle":"5.28","eol":"2021-06-23"},{"cycle":"5.26","eol":"2020-05-30"}]},"php":{"label":"PHP","cycles":[{"cycle":"8.5","eol":"2029-12-31"},{"cycle":"8.4","eol":"2028-12-31"},{"cycle":"8.3","eol":"2027-12-31"},{"cycle":"8.2","eol":"2026-12-31"},{"cycle":"8.1","eol":"2025-12-31"},{"cycle":"8.0","eol":"2023-11-26"},{"cycle":"7.4","eol":"2022-11-28"},{"cycle":"7.3","eol":"2021-12-06"},{"cycle":"7.2","eol":"2020-11-30"},{"cycle":"7.1","eol":"2019-12-01"},{"cycle":"7.0","eol":"2019-01-10"},{"cycle":"5.6","eol":"2018-12-31"},{"cycle":"5.5","eol":"2016-07-21"},{"cycle":"5.4","eol":"2015-09-14"},{"cycle":"5.3","eol":"2014-08-14"},{"cycle":"5.2","eol":"2011-01-06"},{"cycle":"5.1","eol":"2006-08-24"},{"cycle":"5.0","eol":"2005-09-05"}]},"phpmyadmin":{"label":"phpMyAdmin","cycles":[{"cycle":"5.2","eol":null},{"cycle":"5.1","eol":"2022-05-11"},{"cycle":"5.0","eol":"2021-02-24"},{"cycle":"4.9","eol":null},{"cycle":"4.8","eol":"2019-06-04"},{"cycle":"4.7","eol":"2018-04-07"},{"cycle":"4.6","eol":"2017-04-01"},{"cycle":"4.5","eol":"2016-04-01"},{"cycle":"4.4","eol":"2016-10-01"},{"cycle":"4.3","eol":"2015-10-01"},{"cycle":"4.2","eol":"2015-07-01"},{"cycle":"4.1","eol":"2015-01-01"},{"cycle":"4.0","eol":"2017-04-01"}]},"plone":{"label":"Plone","cycles":[{"cycle":"6.2","eol":"2027-12-31"},{"cycle":"6.1","eol":"2027-12-31"},{"cycle":"6.0","eol":"2027-12-31"},{"cycle":"5.2","eol":"2024-10-31"},{"cycle":"5.1","eol":"2022-12-12"},{"cycle":"5.0","eol":"2022-12-12"},{"cycle":"4.3","eol":"2022-12-12"}]},"postgresql":{"label":"PostgreSQL","cycles":[{"cycle":"18","eol":"2030-11-14"},{"cycle":"17","eol":"2029-11-08"},{"cycle":"16","eol":"2028-11-09"},{"cycle":"15","eol":"2027-11-11"},{"cycle":"14","eol":"2026-11-12"},{"cycle":"13","eol":"2025-11-13"},{"cycle":"12","eol":"2024-11-21"},{"cycle":"11","eol":"2023-11-09"},{"cycle":"10","eol":"2022-11-10"},{"cycle":"9.6","eol":"2021-11-11"},{"cycle":"9.5","eol":"2021-02-11"},{"cycle":"9.4","eol":"2020-02-13"},{"cycle":"9.3","eol":"2018-11-08"},{"cycle":"9.2","eol":"2017-11-09"},{"cycle":"9.1","eol":"2016-10-27"},{"cycle":"9.0","eol":"2015-10-08"},{"cycle":"8.4","eol":"2014-07-24"},{"cycle":"8.3","eol":"2013-02-07"},{"cycle":"8.2","eol":"2011-12-05"},{"cycle":"8.1","eol":"2010-11-08"},{"cycle":"8.0","eol":"2010-10-01"},{"cycle":"7.4","eol":"2010-10-01"},{"cycle":"7.3","eol":"2007-11-27"},{"cycle":"7.2","eol":"2007-02-04"},{"cycle":"7.1","eol":"2006-04-13"},{"cycle":"7.0","eol":"2005-05-08"},{"cycle":"6.5","eol":"2004-06-09"},{"cycle":"6.4","eol":"2003-10-30"},{"cycle":"6.3","eol":"2003-03-01"}]},"python":{"label":"Python","cycles":[{"cycle":"3.14","eol":"2030-10-31"},{"cycle":"3.13","eol":"2029-10-31"},{"cycle":"3.12","eol":"2028-10-31"},{"cycle":"3.11","eol":"2027-10-31"},{"cycle":"3.10","eol":"2026-10-31"},{"cycle":"3.9","eol":"2025-10-31"},{"cycle":"3.8","eol":"2024-10-07"},{"cycle":"3.7","eol":"2023-06-27"},{"cycle":"3.6","eol":"2021-12-23"},{"cycle":"3.5","eol":"2020-09-30"},{"cycle":"3.4","eol":"2019-03-18"},{"cycle":"3.3","eol":"2017-09-29"},{"cycle":"3.2","eol":"2016-02-20"},{"cycle":"2.7","eol":"2020-01-01"},{"cycle":"3.1","eol":"2012-04-09"},{"cycle":"3.0","eol":"2009-06-27"},{"cycle":"2.6","eol":"2013-10-29"}]},"rabbitmq":{"label":"RabbitMQ","cycles":[{"cycle":"4.3","eol":null},{"cycle":"4.2","eol":"2026-07-31","paid":"2030-06-30"},{"cycle":"4.1","eol":"2026-01-30","paid":"2028-04-29"},{"cycle":"4.0","eol":"2025-04-15","paid":"2027-09-29"},{"cycle":"3.13","eol":"2024-09-17","paid":"2027-12-30"},{"cycle":"3.12","eol":"2024-02-21","paid":"2025-06-29"},{"cycle":"3.11","eol":"2023-06-01","paid":"2024-06-29"},{"cycle":"3.10","eol":"2022-09-28","paid":"2023-12-31"},{"cycle":"3.9","eol":"2023-01-31","paid":"2023-07-31"},{"cycle":"3.8","eol":"2022-07-31","paid":"2022-07-31"},{"cycle":"3.7","eol":"2020-09-30","paid":"2020-09-30"},{"cycle":"3.6","eol":"2018-05-31","paid":"2018-05-31"},{"cycle":"3.5","eol":"2016-10-31","paid":"2016-10-31"},{"cycle":"3.4","eol":"2015-10-31","paid":"2015-10-31"},{"cycle":"3.3","eol":"2015-03-31","paid":"2015-03-31"},{"cycle":"3.2","eol":"2014-10-31","paid":"2014-10-31"},{"cycle":"3.1","eol":"2014-04-30","paid":"2014-04-30"},{"cycle":"3.0","eol":"2013-11-30","paid":"2013-11-30"}]},"redis":{"label":"Redis","cycles":[{"cycle":"8.10","eol":null},{"cycle":"8.8","eol":null},{"cycle":"8.6","eol":null},{"cycle":"8.4","eol":null},{"cycle":"8.2","eol":"2030-09-01"},{"cycle":"8.0","eol":"2026-12-01"},{"cycle":"7.4","eol":"2029-12-01"},{"cycle":"7.2","eol":"2029-12-01"},{"cycle":"7.0","eol":"2024-07-29"},{"cycle":"6.2","eol":"2027-04-01"},{"cycle":"6.0","eol":"2022-05-31"},{"cycle":"5.0","eol":"2022-04-27"}]},"redmine":{"label":"Redmine","cycles":[{"cycle":"7.0","eol":null},{"cycle":"6.1","eol":null},{"cycle":"6.0","eol":null},{"cycle":"5.1","eol":"2026-06-30"},{"cycle":"5.0","eol":"2025-09-21"},{"cycle":"4.2","eol":"2023-10-31"},{"cycle":"4.1","eol":"2022-03-28"},{"cycle":"4.0","eol":"2021-04-26"}]},"rhel":{"label":"Red Hat Enterprise Linux","cycles":[{"cycle":"10","eol":"2035-05-31","paid":"2039-05-31"},{"cycle":"9","eol":"2032-05-31","paid":"2036-05-31"},{"cycle":"8","eol":"2029-05-31","paid":"2033-05-31"},{"cycle":"7","eol":"2024-06-30","paid":"2029-05-31"},{"cycle":"6","eol":"2020-11-30","paid":"2024-06-30"},{"cycle":"5","eol":"2017-03-31","paid":"2020-11-30"},{"cycle":"4","eol":"2012-02-29","paid":"2017-03-31"}]},"rocket-chat":{"label":"Rocket.Chat","cycles":[{"cycle":"8.7","eol":"2027-01-31"},{"cycle":"8.6","eol":"2027-01-31"},{"cycle":"8.5","eol":"2027-07-31"},{"cycle":"8.4","eol":"2026-10-31"},{"cycle":"8.3","eol":"2026-10-31"},{"cycle":"8.2","eol":"2026-09-30"},{"cycle":"8.1","eol":"2026-08-31"},{"cycle":"8.0","eol":"2026-07-11"},{"cycle":"7.13","eol":"2026-06-15"},{"cycle":"7.12","eol":"2026-04-30"},{"cycle":"7.11","eol":"2026-04-13"},{"cycle":"7.10","eol":"2026-07-10"},{"cycle":"7.9","eol":"2026-01-31"},{"cycle":"7.8","eol":"2026-01-31"},{"cycle":"7.7","eol":"2025-11-30"},{"cycle":"7.6","eol":"2025-11-30"},{"cycle":"7.5","eol":"2025-10-31"},{"cycle":"7.4","eol":"2025-09-23"},{"cycle":"7.3","eol":"2025-07-31"},{"cycle":"7.2","eol":"2025-07-31"},{"cycle":"7.1","eol":"2025-06-30"},{"cycle":"7.0","eol":"2025-04-30"},{"cycle":"6.13","eol":"2025-04-30"},{"cycle":"6.12","eol":"2025-03-31"},{"cycle":"6.11","eol":"2025-02-28"},{"cycle":"6.10","eol":"2025-01-31"},{"cycle":"6.9","eol":"2024-12-31"},{"cycle":"6.8","eol":"2024-11-30"},{"cycle":"6.7","eol":"2024-10-31"},{"cycle":"6.6","eol":"2024-11-22"},{"cycle":"6.5","eol":"2024-11-22"},{"cycle":"6.4","eol":"2024-03-31"},{"cycle":"6.3","eol":"2024-11-23"},{"cycle":"6.2","eol":"2023-11-30"},{"cycle":"6.1","eol":"2023-09-30"},{"cycle":"6.0","eol":"2023-09-30"},{"cycle":"5.4","eol":"2023-06-30"},{"cycle":"5.3","eol":"2023-05-31"},{"cycle":"5.2","eol":"2023-04-30"},{"cycle":"5.1","eol":"2023-03-31"},{"cycle":"5.0","eol":"2023-01-31"},{"cycle":"4.8","eol":"2022-12-31"},{"cycle":"4.7","eol":"2022-11-30"},{"cycle":"4.6","eol":"2022-10-31"},{"cycle":"4.5","eol":"2022-09-30"},{"cycle":"4.4","eol":"2022-07-31"},{"cycle":"4.3","eol":"2022-06-30"},{"cycle":"4.2","eol":"2022-05-31"},{"cycle":"4.1","eol":"2022-06-02"},{"cycle":"4.0","eol":"2022-04-30"},{"cycle":"3.18","eol":"2022-05-30"},{"cycle":"3.17","eol":"2022-01-31"},{"cycle":"3.16","eol":"2021-12-31"},{"cycle":"3.15","eol":"2021-11-30"},{"cycle":"3.14","eol":"2021-10-31"},{"cycle":"3.13","eol":"2021-10-31"},{"cycle":"3.12","eol":"2021-08-31"},{"cycle":"3.11","eol":"2021-08-31"},{"cycle":"3.10","eol":"2021-06-30"},{"cycle":"3.9","eol":"2021-05-31"},{"cycle":"3.8","eol":"2021-05-31"},{"cycle":"3.7","eol":"2021-03-31"},{"cycle":"3.6","eol":"2021-02-28"},{"cycle":"3.5","eol":"2021-01-31"},{"cycle":"3.4","eol":"2020-12-31"},{"cycle":"3.3","eol":"2020-11-30"},{"cycle":"3.2","eol":"2020-10-31"},{"cycle":"3.1","eol":"2020-10-31"},{"cycle":"3.0","eol":"2020-08-31"},{"cycle":"2.4","eol":"2020-06-30"},{"cycle":"2.3","eol":"2020-05-31"},{"cycle":"2.2","eol":"2020-04-30"},{"cycle":"2.1","eol":"2020-03-31"},{"cycle":"2.0","eol":"2020-03-31"},{"cycle":"1.3","eol":"2020-02-29"},{"cycle":"1.2","eol":"2019-12-31"},{"cycle":"1.1","eol":"2019-11-30"},{"cycle":"1.0","eol":"2019-10-31"}]},"rocky-linux":{"label":"Rocky Linux","cycles":[{"cycle":"10","eol":"2035-05-31"},{"cycle":"9","eol":"2032-05-31"},{"cycle":"8","eol":"2029-05-31"}]},"ros":{"label":"ROS","cycles":[{"cycle":"noetic","eol":"2025-05-01"},{"cycle":"melodic","eol":"2023-04-01"},{"cycle":"lunar","eol":"2019-05-01"},{"cycle":"kinetic","eol":"2021-05-01"}]},"ruby":{"label":"Ruby","cycles":[{"cycle":"4.0","eol":"2029-03-31"},{"cycle":"3.4","eol":"2028-03-31"},{"cycle":"3.3","eol":"2027-03-31"},{"cycle":"3.2","eol":"2026-03-31"},{"cycle":"3.1","eol":"2025-03-26"},{"cycle":"3.0","eol":"2024-04-23"},{"cycle":"2.7","eol":"2023-03-31"},{"cycle":"2.6","eol":"2022-03-31"},{"cycle":"2.5","eol":"2021-03-31"},{"cycle":"2.4","eol":"2020-03-31"},{"cycle":"2.3","eol":"2019-03-31"},{"cycle":"2.2","eol":"2018-03-31"},{"cycle":"2.1","eol":"2017-03-31"},{"cycle":"2.0.0","eol":"2016-02-24"},{"cycle":"1.9.3","eol":"2015-02-23"}]},"rust":{"label":"Rust","cycles":[{"cycle":"1.98","eol":null},{"cycle":"1.97","eol":"2026-08-20","superseded":true},{"cycle":"1.96","eol":"2026-07-09","superseded":true},{"cycle":"1.95","eol":"2026-05-28","superseded":true},{"cycle":"1.94","eol":"2026-04-16","superseded":true},{"cycle":"1.93","eol":"2026-03-06","superseded":true},{"cycle":"1.92","eol":"2026-01-22","superseded":true},{"cycle":"1.91","eol":"2025-12-11","superseded":true},{"cycle":"1.90","eol":"2025-10-30","superseded":true},{"cycle":"1.89","eol":"2025-09-18","superseded":true},{"cycle":"1.88","eol":"2025-08-07","superseded":true},{"cycle":"1.87","eol":"2025-06-26","superseded":true},{"cycle":"1.86","eol":"2025-05-15","superseded":true},{"cycle":"1.85","eol":"2025-04-03","superseded":true},{"cycle":"1.84","eol":"2025-02-20","superseded":true},{"cycle":"1.83","eol":"2025-01-09","superseded":true},{"cycle":"1.82","eol":"2024-11-28","superseded":true},{"cycle":"1.81","eol":"2024-10-17","superseded":true},{"cycle":"1.80","eol":"2024-09-05","superseded":true},{"cycle":"1.79","eol":"2024-07-25","superseded":true},{"cycle":"1.78","eol":"2024-06-13","superseded":true},{"cycle":"1.77","eol":"2024-05-02","superseded":true},{"cycle":"1.76","eol":"2024-03-21","superseded":true},{"cycle":"1.75","eol":"2024-02-08","superseded":true},{"cycle":"1.74","eol":"2023-12-28","superseded":true},{"cycle":"1.73","eol":"2023-11-17","superseded":true},{"cycle":"1.72","eol":"2023-10-06","superseded":true},{"cycle":"1.71","eol":"2023-08-25","superseded":true},{"cycle":"1.70","eol":"2023-07-14","superseded":true},{"cycle":"1.69","eol":"2023-06-02","superseded":true},{"cycle":"1.68","eol":"2023-04-21","superseded":true},{"cycle":"1.67","eol":"2023-03-10","superseded":true},{"cycle":"1.66","eol":"2023-01-27","superseded":true},{"cycle":"1.65","eol":"2022-12-16","superseded":true},{"cycle":"1.64","eol":"2022-11-04","superseded":true},{"cycle":"1.63","eol":"2022-09-23","superseded":true},{"cycle":"1.62","eol":"2022-09-12"},{"cycle":"1.61","eol":"2022-07-01","superseded":true},{"cycle":"1.60","eol":"2022-05-20","superseded":true},{"cycle":"1.59","eol":"2022-04-08","superseded":true},{"cycle":"1.58","eol":"2022-02-25","superseded":true},{"cycle":"1.57","eol":"2022-01-14","superseded":true},{"cycle":"1.56","eol":"2021-12-03","superseded":true},{"cycle":"1.55","eol":"2021-10-22","superseded":true},{"cycle":"1.54","eol":"2021-09-10","superseded":true},{"cycle":"1.53","eol":"2021-07-30","superseded":true},{"cycle":"1.52","eol":"2021-06-18","superseded":true},{"cycle":"1.51","eol":"2021-05-07","superseded":true},{"cycle":"1.50","eol":"2021-03-26","superseded":true},{"cycle":"1.49","eol":"2021-02-12","superseded":true},{"cycle":"1.48","eol":"2021-01-01","superseded":true},{"cycle":"1.47","eol":"2020-11-20","superseded":true},{"cycle":"1.46","eol":"2020-10-08","superseded":true},{"cycle":"1.45","eol":"2020-08-28","superseded":true},{"cycle":"1.44","eol":"2020-07-17","superseded":true},{"cycle":"1.43","eol":"2020-06-05","superseded":true},{"cycle":"1.42","eol":"2020-04-24","superseded":true},{"cycle":"1.41","eol":"2020-03-13","superseded":true},{"cycle":"1.40","eol":"2020-01-31","superseded":true},{"cycle":"1.39","eol":"2019-12-20","superseded":true},{"cycle":"1.38","eol":"2019-11-08","superseded":true},{"cycle":"1.37","eol":"2019-09-27","superseded":true},{"cycle":"1.36","eol":"2019-08-16","superseded":true},{"cycle":"1.35","eol":"2019-07-04","superseded":true},{"cycle":"1.34","eol":"2019-05-24","superseded":true},{"cycle":"1.33","eol":"2019-04-12","superseded":true},{"cycle":"1.32","eol":"2019-03-01","superseded":true},{"cycle":"1.31","eol":"2019-01-18","superseded":true},{"cycle":"1.30","eol":"2018-12-07","superseded":true},{"cycle":"1.29","eol":"2018-10-26","superseded":true}]},"sapmachine":{"label":"SapMachine","cycles":[{"cycle":"26","eol":"2026-09-15"},{"cycle":"25","eol":"2030-09-30"},{"cycle":"24","eol":"2025-09-16"},{"cycle":"23","eol":"2025-03-18"},{"cycle":"22","eol":"2024-09-17"},{"cycle":"21","eol":"2028-09-01"},{"cycle":"20","eol":"2023-09-19"},{"cycle":"19","eol":"2023-03-17"},{"cycle":"18","eol":"2022-09-19"},{"cycle":"17","eol":"2026-09-01"},{"cycle":"16","eol":"2021-09-14"},{"cycle":"15","eol":"2021-03-15"},{"cycle":"14","eol":"2020-09-16"},{"cycle":"13","eol":"2020-03-18"},{"cycle":"12","eol":"2019-09-18"},{"cycle":"11","eol":"2024-12-01"},{"cycle":"10","eol":"2018-09-25"}]},"solr":{"label":"Apache Solr","cycles":[{"cycle":"10","eol":null},{"cycle":"9","eol":null},{"cycle":"8","eol":"2024-10-25"},{"cycle":"7","eol":"2022-05-11"},{"cycle":"6","eol":"2019-03-13"},{"cycle":"5","eol":"2017-10-24"},{"cycle":"4","eol":"past"},{"cycle":"3","eol":"past"},{"cycle":"1","eol":"past"}]},"sonarqube-server":{"label":"SonarQube Server","cycles":[{"cycle":"2026.4","eol":null},{"cycle":"2026.3","eol":"2026-07-23","superseded":true},{"cycle":"2026.2","eol":"2026-05-21","superseded":true},{"cycle":"2026.1","eol":"2027-08-02"},{"cycle":"2025.6","eol":"2026-01-30","superseded":true},{"cycle":"2025.5","eol":"2025-12-12","superseded":true},{"cycle":"2025.4","eol":"2027-01-30"},{"cycle":"2025.3","eol":"2025-07-29","superseded":true},{"cycle":"2025.2","eol":"2025-05-26","superseded":true},{"cycle":"2025.1","eol":"2026-07-01"},{"cycle":"10","eol":"2025-03-26"},{"cycle":"9","eol":"2025-01-20"},{"cycle":"8","eol":"2023-02-07"},{"cycle":"7","eol":"2021-05-04"}]},"telegraf":{"label":"Telegraf","cycles":[{"cycle":"1.39","eol":null},{"cycle":"1.38","eol":null},{"cycle":"1.37","eol":"2026-06-08"},{"cycle":"1.36","eol":"2026-03-09"},{"cycle":"1.35","eol":"2025-12-08"},{"cycle":"1.34","eol":"2025-09-08"},{"cycle":"1.33","eol":"2025-06-16"},{"cycle":"1.32","eol":"2025-03-10"},{"cycle":"1.31","eol":"2024-12-09"},{"cycle":"1.30","eol":"2024-09-09"},{"cycle":"1.29","eol":"2024-06-10"},{"cycle":"1.28","eol":"2024-03-11"},{"cycle":"1.27","eol":"2023-12-11"},{"cycle":"1.26","eol":"2023-09-11"},{"cycle":"1.25","eol":"2023-06-12"},{"cycle":"1.24","eol":"2023-03-13"},{"cycle":"1.23","eol":"2022-12-12"},{"cycle":"1.22","eol":"2022-09-12"},{"cycle":"1.21","eol":"2022-06-13"},{"cycle":"1.20","eol":"2022-03-23"},{"cycle":"1.19","eol":"2021-12-15"},{"cycle":"1.18","eol":"2021-09-17"},{"cycle":"1.17","eol":"2021-06-17"},{"cycle":"1.16","eol":"2021-03-17"},{"cycle":"1.15","eol":"2020-12-18"},{"cycle":"1.14","eol":"2020-10-21"},{"cycle":"1.13","eol":"2020-07-22"},{"cycle":"1.12","eol":"2020-03-26"},{"cycle":"1.11","eol":"2019-12-12"},{"cycle":"1.10","eol":"2019-09-03"},{"cycle":"1.9","eol":"2019-06-11"},{"cycle":"1.8","eol":"2019-03-05"},{"cycle":"1.7","eol":"2018-11-20"},{"cycle":"1.6","eol":"2018-09-21"},{"cycle":"1.5","eol":"2018-06-12"},{"cycle":"1.4","eol":"2018-04-16"},{"cycle":"1.3","eol":"2017-12-14"},{"cycle":"1.2","eol":"2017-09-05"},{"cycle":"1.1","eol":"2017-05-15"},{"cycle":"1.0","eol":"2017-01-23"}]},"tomcat":{"label":"Apache Tomcat","cycles":[{"cycle":"11.0","eol":null},{"cycle":"10.1","eol":null},{"cycle":"10.0","eol":"2022-10-31"},{"cycle":"9.0","eol":"2027-03-31"},{"cycle":"8.5","eol":"2024-03-31"},{"cycle":"8.0","eol":"2018-06-30"},{"cycle":"7","eol":"2021-03-31"},{"cycle":"6","eol":"2016-12-31"},{"cycle":"5","eol":"2012-09-30"}]},"traefik":{"label":"Traefik","cycles":[{"cycle":"3.7","eol":null},{"cycle":"3.6","eol":"2026-08-16"},{"cycle":"3.5","eol":"2025-11-07","superseded":true},{"cycle":"3.4","eol":"2025-07-23","superseded":true},{"cycle":"3.3","eol":"2025-05-05","superseded":true},{"cycle":"3.2","eol":"2025-01-06","superseded":true},{"cycle":"3.1","eol":"2024-10-28","superseded":true},{"cycle":"3.0","eol":"2024-07-15","superseded":true},{"cycle":"2.11","eol":"2026-02-01"},{"cycle":"2.10","eol":"2024-02-12","superseded":true},{"cycle":"2.9","eol":"2023-04-24","superseded":true},{"cycle":"2.8","eol":"2022-10-03","superseded":true},{"cycle":"2.7","eol":"2022-06-29","superseded":true},{"cycle":"2.6","eol":"2022-05-24","superseded":true},{"cycle":"2.5","eol":"2022-01-24","superseded":true},{"cycle":"2.4","eol":"2021-08-17","superseded":true},{"cycle":"2.3","eol":"2021-01-19","superseded":true},{"cycle":"2.2","eol":"2020-09-23","superseded":true},{"cycle":"2.1","eol":"2020-03-25","superseded":true},{"cycle":"2.0","eol":"2019-12-11","superseded":true},{"cycle":"1.7","eol":"2021-12-31"}]},"ubuntu":{"label":"Ubuntu","cycles":[{"cycle":"26.04","codename":"resolute","eol":"2031-04-30","paid":"2036-04-30"},{"cycle":"25.10","codename":"questing","eol":"2026-07-01"},{"cycle":"25.04","codename":"plucky","eol":"2026-01-17"},{"cycle":"24.10","codename":"oracular","eol":"2025-07-10"},{"cycle":"24.04","codename":"noble","eol":"2029-05-31","paid":"2036-05-31"},{"cycle":"23.10","codename":"mantic","eol":"2024-07-12"},{"cycle":"23.04","codename":"lunar","eol":"2024-01-20"},{"cycle":"22.10","codename":"kinetic","eol":"2023-07-20"},{"cycle":"22.04","codename":"jammy","eol":"2027-04-01","paid":"2032-04-09"},{"cycle":"21.10","codename":"impish","eol":"2022-07-14"},{"cycle":"21.04","codename":"hirsute","eol":"2022-01-20"},{"cycle":"20.10","codename":"groovy","eol":"2021-07-22"},{"cycle":"20.04","codename":"focal","eol":"2025-05-31","paid":"2030-04-02"},{"cycle":"19.10","codename":"eoan","eol":"2020-07-06"},{"cycle":"19.04","codename":"disco","eol":"2020-01-23"},{"cycle":"18.10","codename":"cosmic","eol":"2019-07-18"},{"cycle":"18.04","codename":"bionic","eol":"2023-05-31","paid":"2028-04-01"},{"cycle":"17.10","codename":"artful","eol":"2018-07-19"},{"cycle":"17.04","codename":"zesty","eol":"2018-01-13"},{"cycle":"16.10","codename":"yakkety","eol":"2017-07-20"},{"cycle":"16.04","codename":"xenial","eol":"2021-04-02","paid":"2026-04-02"},{"cycle":"15.10","codename":"wily","eol":"2016-07-28"},{"cycle":"15.04","codename":"vivid","eol":"2016-02-04"},{"cycle":"14.10","codename":"utopic","eol":"2015-07-23"},{"cycle":"14.04","codename":"trusty","eol":"2019-04-02","paid":"2024-04-02"},{"cycle":"13.10","codename":"saucy","eol":"2014-07-17"},{"cycle":"13.04","codename":"raring","eol":"2014-01-27"},{"cycle":"12.10","codename":"quantal","eol":"2014-05-16"},{"cycle":"12.04","codename":"precise","eol":"2017-04-28","paid":"2019-04-26"},{"cycle":"11.10","codename":"oneiric","eol":"2013-05-09"},{"cycle":"11.04","codename":"natty","eol":"2012-10-28"},{"cycle":"10.10","codename":"maverick","eol":"2012-04-10"},{"cycle":"10.04","codename":"lucid","eol":"2013-05-09"},{"cycle":"9.10","codename":"karmic","eol":"2011-04-30"},{"cycle":"9.04","codename":"jaunty","eol":"2010-10-23"},{"cycle":"8.10","codename":"intrepid","eol":"2010-04-30"},{"cycle":"8.04","codename":"hardy","eol":"2013-05-09"},{"cycle":"7.10","codename":"gutsy","eol":"2009-04-18"},{"cycle":"7.04","codename":"feisty","eol":"2008-10-19"},{"cycle":"6.10","codename":"edgy","eol":"2008-04-26"},{"cycle":"6.06","codename":"dapper","eol":"2011-06-01"},{"cycle":"5.10","codename":"breezy","eol":"2007-04-13"},{"cycle":"5.04","codename":"hoary","eol":"2006-10-31"},{"cycle":"4.10","codename":"warty","eol":"2006-04-30"}]},"vinyl-cache":{"label":"Varnish","cycles":[{"cycle":"9.0","eol":"2027-03-16"},{"cycle":"8.0","eol":"2026-09-15"},{"cycle":"7.7","eol":"2026-03-15"},{"cycle":"7.6","eol":"2025-09-15"},{"cycle":"7.5","eol":"2025-03-15"},{"cycle":"7.4","eol":"2024-09-15"},{"cycle":"7.3","eol":"2024-03-15"},{"cycle":"7.2","eol":"2023-09-15"},{"cycle":"7.1","eol":"2023-03-15"},{"cycle":"7.0","eol":"2022-09-15"},{"cycle":"6.0","eol":null}]},"vmware-photon":{"label":"Photon OS","cycles":[{"cycle":"5.0","eol":null},{"cycle":"4.0","eol":"2027-10-11"},{"cycle":"3.0","eol":"2025-10-02"},{"cycle":"2.0","eol":"2022-12-01"},{"cycle":"1.0","eol":"2022-02-28"}]},"wordpress":{"label":"WordPress","cycles":[{"cycle":"7.1","eol":null},{"cycle":"7.0","eol":"2026-08-19","superseded":true},{"cycle":"6.9","eol":"2026-05-20","superseded":true},{"cycle":"6.8","eol":"2025-12-02","superseded":true},{"cycle":"6.7","eol":"2025-04-15","superseded":true},{"cycle":"6.6","eol":"2024-11-12","superseded":true},{"cycle":"6.5","eol":"2024-07-16","superseded":true},{"cycle":"6.4","eol":"2024-04-02","superseded":true},{"cycle":"6.3","eol":"2023-11-07","superseded":true},{"cycle":"6.2","eol":"2023-08-08","superseded":true},{"cycle":"6.1","eol":"2023-03-29","superseded":true},{"cycle":"6.0","eol":"2022-11-01","superseded":true},{"cycle":"5.9","eol":"2022-05-24","superseded":true},{"cycle":"5.8","eol":"2022-01-25","superseded":true},{"cycle":"5.7","eol":"2021-07-20","superseded":true},{"cycle":"5.6","eol":"2021-03-09","superseded":true},{"cycle":"5.5","eol":"2020-12-08","superseded":true},{"cycle":"5.4","eol":"2020-08-11","superseded":true},{"cycle":"5.3","eol":"2020-03-31","superseded":true},{"cycle":"5.2","eol":"2019-11-12","superseded":true},{"cycle":"5.1","eol":"2019-05-07","superseded":true},{"cycle":"5.0","eol":"2019-02-21","superseded":true},{"cycle":"4.9","eol":"2018-12-06","superseded":true},{"cycle":"4.8","eol":"2017-11-16","superseded":true},{"cycle":"4.7","eol":"2017-06-08","superseded":true},{"cycle":"4.6","eol":"2016-12-06","superseded":true},{"cycle":"4.5","eol":"2016-08-16","superseded":true},{"cycle":"4.4","eol":"2016-04-12","superseded":true},{"cycle":"4.3","eol":"2015-12-08","superseded":true},{"cycle":"4.2","eol":"2015-08-18","superseded":true},{"cycle":"4.1","eol":"2015-04-23","superseded":true},{"cycle":"4.0","eol":"2014-12-18","superseded":true},{"cycle":"3.9","eol":"2014-09-04","superseded":true},{"cycle":"3.8","eol":"2014-04-16","superseded":true},{"cycle":"3.7","eol":"2013-12-12","superseded":true},{"cycle":"3.6","eol":"2013-10-24","superseded":true}]},"zookeeper":{"label":"Apache ZooKeeper","cycles":[{"cycle":"3.9","eol":null},{"cycle":"3.8","eol":null},{"cycle":"3.7","eol":"2024-01-19"},{"cycle":"3.6","eol":"2022-12-30"},{"cycle":"3.5","eol":"2022-06-01"},{"cycle":"3.4","eol":"2020-06-01"}]}}}');
;// CONCATENATED MODULE: ./lib/src/core/end-of-life/bundled-table.js

/** The table that comes with the gate. */
const END_OF_LIFE = end_of_life_namespaceObject;


/***/ }),

/***/ 5956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ judgeEndOfLife)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4102);
/* harmony import */ var _named_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2996);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(953);
/* harmony import */ var _support_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9406);




/**
 * Judges runtime and operating system of one reference separately. The answer leaves out what is unknown.
 *
 * The caller has resolved mirrors in `reference`.
 */
function judgeEndOfLife(table, reference, options, today, named = (0,_named_release_js__WEBPACK_IMPORTED_MODULE_0__/* .findNamedReleases */ .T)(table, reference)) {
    const repository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W)(reference);
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
    const end = (0,_support_js__WEBPACK_IMPORTED_MODULE_2__/* .findEnd */ .N1)(lines, options.support);
    const state = findState(end, options, today);
    if (state === null || (state === 'ending' && !dated))
        return null;
    const day = end === 'past' || !dated ? null : end;
    const superseded = dated ? (0,_support_js__WEBPACK_IMPORTED_MODULE_2__/* .findSuperseded */ .KH)(lines, options.support) : null;
    return {
        subject,
        name: `${product.label} ${number}${codename === null ? '' : ` (${codename})`}`,
        product: product.label,
        state: dated ? state : 'ended',
        day,
        days: day === null ? null : (0,_day_js__WEBPACK_IMPORTED_MODULE_3__/* .countDays */ .Tm)(today, day),
        further: dated ? findFurther(release, options.support, today) : null,
        superseded: superseded === 'past' ? null : superseded,
        supported: listSupported(product, options, today),
        retired: false,
        instead: null,
    };
}
/** The closest kind of support that would still apply today if it counted. */
function findFurther({ lines }, counted, today) {
    const end = (0,_support_js__WEBPACK_IMPORTED_MODULE_2__/* .findEnd */ .N1)(lines, counted);
    for (const support of _support_js__WEBPACK_IMPORTED_MODULE_2__/* .SUPPORTS */ .$1.slice(_support_js__WEBPACK_IMPORTED_MODULE_2__/* .SUPPORTS */ .$1.indexOf(counted) + 1)) {
        const until = (0,_support_js__WEBPACK_IMPORTED_MODULE_2__/* .findEnd */ .N1)(lines, support);
        if (until !== null && until !== 'past' && until !== end && until >= today)
            return { support, until };
    }
    return null;
}
/** A release that is already superseded is not worth moving to. */
function listSupported(product, options, today) {
    return product.cycles
        .filter(({ superseded }) => superseded !== true)
        .filter((line) => findState((0,_support_js__WEBPACK_IMPORTED_MODULE_2__/* .findEnd */ .N1)([line], options.support), options, today) === null)
        .slice(0, 3)
        .map(({ cycle }) => cycle);
}
/** Null: supported. The last day itself still is; with a notice of 0 days there is no warning. */
function findState(end, options, today) {
    if (end === null)
        return null;
    if (end === 'past')
        return 'ended';
    const days = (0,_day_js__WEBPACK_IMPORTED_MODULE_3__/* .countDays */ .Tm)(today, end);
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


/***/ }),

/***/ 3081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ judgeExpiry)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4102);

/** Days before its end at which people are told that an exception is about to expire. */
const NOTICE = 14;
/** Whether an exception still applies: `expires` is its last day. */
function judgeExpiry(expires, today) {
    const days = (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .countDays */ .Tm)(today, expires);
    if (days < 0)
        return 'expired';
    return days <= NOTICE ? 'expiring' : 'active';
}


/***/ }),

/***/ 8605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hu: () => (/* binding */ describeImage),
  Sd: () => (/* binding */ findPulledStatus),
  OO: () => (/* binding */ pullsNothing)
});

// EXTERNAL MODULE: ./lib/src/core/decision.js
var decision = __webpack_require__(5248);
// EXTERNAL MODULE: ./lib/src/core/end-of-life/named-release.js + 4 modules
var named_release = __webpack_require__(2996);
// EXTERNAL MODULE: ./lib/src/core/end-of-life/verdict.js
var verdict = __webpack_require__(5956);
// EXTERNAL MODULE: ./lib/src/core/image/docker-hub.js + 1 modules
var docker_hub = __webpack_require__(7189);
// EXTERNAL MODULE: ./lib/src/core/image/pin.js
var image_pin = __webpack_require__(4169);
// EXTERNAL MODULE: ./lib/src/core/image/reference.js
var image_reference = __webpack_require__(3923);
// EXTERNAL MODULE: ./lib/src/core/policy/query/allow-list.js
var allow_list = __webpack_require__(8214);
// EXTERNAL MODULE: ./lib/src/core/policy/query/approval-status.js + 2 modules
var approval_status = __webpack_require__(831);
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

// EXTERNAL MODULE: ./lib/src/core/policy/query/entry-match.js
var entry_match = __webpack_require__(148);
// EXTERNAL MODULE: ./lib/src/core/policy/shapes/entry-keys.js
var entry_keys = __webpack_require__(8631);
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

// EXTERNAL MODULE: ./lib/src/core/message.js
var message = __webpack_require__(9307);
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
            reason: (0,message/* say */.cv) `No tag is written, but ${entry.image} approves by tag.`,
            remedy: (0,message/* say */.cv) `Write a tag that ${entry.image} approves`,
        };
    }
    return {
        reason: (0,message/* say */.cv) `Only a digest is written, but ${entry.image} approves by tag.`,
        remedy: (0,message/* say */.cv) `Write the tag in front of the digest, as in ${`${name}:TAG@${digest.slice(0, 10)}…`}`,
    };
}
function explainHost(pulled) {
    const reference = pulled.tagWritten ? pulled : { ...pulled, tag: null };
    const { host, path } = reference;
    const hub = (0,docker_hub/* findDockerHubName */.KT)(reference);
    if (hub !== null && (0,docker_hub/* normaliseHost */.f2)(host) === 'docker.io') {
        return {
            reason: (0,message/* say */.cv) `BuildKit asks ${host} for ${path} as written, without adding ${'library/'}.`,
            remedy: (0,message/* say */.cv) `Write it as ${(0,image_reference/* formatFamiliar */.LF)(hub)}`,
        };
    }
    const folder = (0,docker_hub/* findCopyFolder */.t5)(host, path)?.slice(0, -1) ?? '';
    const key = folder === '' ? host : `${host}/${folder}`;
    const plain = hub === null ? (0,docker_hub/* simplifyHost */.kJ)(host) : 'docker.io';
    if (plain === host)
        return null;
    const written = (0,image_reference/* formatFamiliar */.LF)(hub ?? { ...reference, host: plain });
    return {
        reason: (0,message/* say */.cv) `For approvals ${key} is a different registry from ${plain}.`,
        remedy: (0,message/* say */.cv) `Write it as ${written}, or declare in the policy that they are the same: ${`settings: { mirrors: { ${key}: ${plain} } }`}`,
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
        .map((tag) => ({ tag, words: countSharedWords(tag, wanted), distance: measureDistance(tag, wanted) }))
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
function measureDistance(tag, wanted) {
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
function findReplacement(judge, entry, names, usage) {
    if (entry.use === null)
        return null;
    // Behind a mirror, `$path` is the path of what is mirrored.
    const about = findJudgedName(entry, names) ?? names.exact[0];
    const use = about === undefined ? null : (0,replacement/* expandUse */.c)(entry.use, about);
    if (use === null)
        return null;
    const reference = (0,image_reference/* parseReference */.F2)(use);
    return 'error' in reference || isRefused(judge, entry, reference, usage) ? null : use;
}
/** Of the names of an image the one that the entry matches. */
function findJudgedName(entry, names) {
    return names.loose.find((name) => entry.pattern.matches(name, 'deny')) ?? null;
}
function isRefused({ policy, endOfLife }, entry, reference, usage) {
    return ((0,approval_status/* findApprovalStatus */.T)(policy, reference, usage, endOfLife).kind === 'denied' ||
        (0,entry_match/* matchesDeny */.w9)(entry, (0,entry_match/* findNames */.uD)(policy, reference, endOfLife)));
}

// EXTERNAL MODULE: ./lib/src/core/judge/rule-origin.js
var rule_origin = __webpack_require__(4119);
;// CONCATENATED MODULE: ./lib/src/core/judge/image-subject.js
















/** Finds out everything about one image that rules judge: approval, pin, ends of life, evidence. */
function describeImage(judge, reference, target, rules, overrides) {
    const { policy, today, endOfLife: table } = judge;
    const names = (0,entry_match/* findNames */.uD)(policy, reference, table);
    const status = findPulledStatus(judge, reference, target);
    const beneath = status.beneath ?? status;
    const { unpinned, 'end-of-life': ends } = rules;
    const { original } = names;
    const named = (0,named_release/* findNamedReleases */.T)(table, original);
    const request = findEvidenceRequest(policy, names.loose);
    const [requirement] = request?.requirements ?? [];
    return {
        subject: {
            kind: 'image',
            reference,
            names: names.loose,
            familiar: formatWritten(reference),
            name: (0,image_reference/* formatFamiliar */.LF)({ ...reference, tag: null, digest: null }),
            role: target.role,
            denied: status.kind === 'denied' ? describeObjection(judge, status.entry, names, target) : null,
            deprecated: describeDeprecation(judge, status, names, target),
            unapproved: beneath.kind === 'unapproved'
                ? describeUnapproved(judge, beneath, reference, names, target, unpinned.floating)
                : null,
            pin: {
                required: status.pin ?? unpinned.require,
                gap: status.pin === null ? null : (0,image_pin/* judgePin */.ns)(reference, status.pin, unpinned.floating, named.own !== null),
                decidedBy: status.pinFrom === null ? decision/* DEFAULT_DECISION */.h : (0,rule_origin/* toDecision */.y)(policy, status.pinFrom),
            },
            unmirrored: rules.unmirrored.level === 'ignore' ? null : describeDirectPull(judge, reference, target),
            endOfLife: (0,verdict/* judgeEndOfLife */.Y)(table, original, ends, today, named),
            endOfLifeDecidedBy: (0,rule_origin/* findRuleDecision */.i)(policy, 'end-of-life', overrides),
            unanswered: request === null || requirement === undefined
                ? null
                : {
                    asked: request.asked,
                    reason: 'nothing looked it up',
                    decidedBy: (0,rule_origin/* toDecision */.y)(policy, requirement.place),
                },
        },
        references: names.exact,
        denial: status.kind === 'denied' ? status.entry : null,
    };
}
/** Whether a name pulls nothing: in a Dockerfile's instructions `scratch` is a word, as a frontend or to run it is an image. */
function pullsNothing(name, role) {
    return name === 'scratch' && role !== 'frontend' && role !== 'run';
}
/** An image that is pulled is never `scratch`, which is a word of FROM; `library/scratch` is an image like any other. */
function findPulledStatus({ policy, endOfLife }, reference, usage) {
    const status = (0,approval_status/* findApprovalStatus */.T)(policy, reference, usage, endOfLife);
    if (status.kind !== 'scratch')
        return status;
    return (0,approval_status/* findApprovalStatus */.T)(policy, { ...reference, tagWritten: true }, usage, endOfLife);
}
function describeObjection(judge, entry, names, usage) {
    return {
        pattern: entry?.image ?? '',
        about: entry === null ? null : describeAlias(entry, names),
        reason: entry?.reason?.replace(/[\s.]+$/, '') ?? null,
        use: entry === null ? null : findReplacement(judge, entry, names, usage),
        decidedBy: entry === null ? decision/* DEFAULT_DECISION */.h : (0,rule_origin/* toDecision */.y)(judge.policy, entry.place),
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
function describeDeprecation(judge, { deprecation, blockFrom }, names, usage) {
    if (deprecation === null)
        return null;
    const reached = blockFrom !== null && judge.today >= blockFrom;
    return { ...describeObjection(judge, deprecation, names, usage), blockFrom, reached };
}
/** The mirror's name is offered where it would pass. */
function describeDirectPull({ policy, endOfLife }, reference, usage) {
    const pull = findDirectPull(policy.settings.mirrors, reference);
    if (pull === null)
        return null;
    const { upstream, mirror, through } = pull;
    const kind = through === null ? null : (0,approval_status/* findApprovalStatus */.T)(policy, through, usage, endOfLife).kind;
    const passes = kind === 'approved' || kind === 'deprecated';
    return { upstream, mirror, use: through !== null && passes ? formatWritten(through) : null };
}
function describeUnapproved({ policy, endOfLife: table }, { nearest, decidedBy }, reference, names, target, floating) {
    const entries = listApproved();
    return {
        nearest: nearest.map(entry_keys/* describeEntry */.OY),
        approved: entries.map(entry_keys/* describeEntry */.OY),
        nearMiss: explainNearMiss(entries, names, reference),
        suggestion: findSuggestion(),
        decidedBy: decidedBy === null ? decision/* DEFAULT_DECISION */.h : (0,rule_origin/* toDecision */.y)(policy, decidedBy),
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
        const { kind, pin } = (0,approval_status/* findApprovalStatus */.T)(policy, candidate, target, table);
        if (kind !== 'approved')
            return null;
        const { original } = (0,entry_match/* findNames */.uD)(policy, candidate);
        const namesRelease = (0,named_release/* findNamedReleases */.T)(table, original).own !== null;
        const gap = pin === null ? null : (0,image_pin/* judgePin */.ns)(candidate, pin, floating, namesRelease);
        return gap === null ? (0,image_reference/* formatFamiliar */.LF)(candidate) : null;
    }
}
function formatWritten(reference) {
    return (0,image_reference/* formatFamiliar */.LF)(reference.tagWritten ? reference : { ...reference, tag: null });
}


/***/ }),

/***/ 2327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZP: () => (/* binding */ findOverrides),
/* harmony export */   gx: () => (/* binding */ settleFindings),
/* harmony export */   xG: () => (/* binding */ runRules),
/* harmony export */   xQ: () => (/* binding */ judgeImage)
/* harmony export */ });
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9174);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9307);
/* harmony import */ var _policy_query_entry_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(148);
/* harmony import */ var _policy_query_select_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7800);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4233);
/* harmony import */ var _image_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8605);
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2562);
/* harmony import */ var _rule_origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4119);








/** The rules about whether an image is approved, in the order in which they take precedence. */
const APPROVAL = ['denied', 'unapproved', 'deprecated'];
const APPROVAL_RULES = new Set(APPROVAL);
const REFUSALS = new Set(['denied', 'unapproved']);
/** Runs every rule over one image. `path` is any file that the same overrides select. */
function judgeImage(judge, reference, role, path) {
    const { policy } = judge;
    const target = { role, path, names: (0,_policy_query_entry_match_js__WEBPACK_IMPORTED_MODULE_0__/* .findNames */ .uD)(policy, reference) };
    const rules = (0,_policy_query_select_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .selectRules */ .uE)(policy, target);
    const overrides = findOverrides(policy, target);
    const { subject, references, denial } = (0,_image_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .describeImage */ .hu)(judge, reference, target, rules, overrides);
    const found = runRules(judge, subject, rules, overrides);
    return {
        approval: APPROVAL.flatMap((id) => found.filter(({ rule }) => rule === id)),
        others: found.filter(({ rule }) => !APPROVAL_RULES.has(rule)),
        references,
        denial,
    };
}
/** Runs every rule over a subject and gives what they find its level. */
function runRules({ policy, today }, subject, rules, overrides) {
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RULE_IDS */ .Iu.flatMap((rule) => (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .checkRule */ .T9)(rule, subject, rules[rule]).flatMap((violation) => {
        const { level, blocksFrom } = (0,_level_js__WEBPACK_IMPORTED_MODULE_5__/* .findLevel */ .W)(rule, rules, policy.settings.unknown, violation, today);
        if (level === 'ignore')
            return [];
        return [
            {
                rule,
                level,
                message: blocksFrom === null
                    ? violation.message
                    : (0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .joinSentences */ .DP)(violation.message, (0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(`It will be blocked from ${blocksFrom}.`)),
                allowed: violation.allowed ?? null,
                fix: violation.fix,
                decidedBy: violation.decidedBy ?? (0,_rule_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .findRuleDecision */ .i)(policy, rule, overrides),
                topic: violation.topic ?? '',
            },
        ];
    }));
}
/** All that is reported of an image. One that may not be used at all gets no advice on how to pin it. */
function settleFindings({ approval, others }, findWaiver) {
    const settled = settleApproval(approval, findWaiver);
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
 * What is reported of an image's approval: one finding, which hides the others. It is never milder than what it hides, or
 * denying an image could help it; and where it is waived, what it hid is judged next.
 */
function settleApproval(approval, findWaiver) {
    const judged = approval.map((found) => ({ found, waiver: findWaiver(found) }));
    const first = judged.findIndex(({ waiver }) => waiver === null);
    if (first < 0)
        return judged;
    const [head, ...hidden] = judged.slice(first).filter(({ waiver }) => waiver === null);
    if (head === undefined)
        return judged;
    const level = hidden.reduce((worst, { found }) => (0,_level_js__WEBPACK_IMPORTED_MODULE_7__/* .raiseLevel */ .ns)(worst, found.level), head.found.level);
    return [...judged.slice(0, first), level === head.found.level ? head : harden(head, hidden)];
}
function harden(head, hidden) {
    const reason = hidden.find(({ found }) => found.level === 'block')?.found.rule ?? 'unapproved';
    const message = (0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${head.found.message} It blocks because without the denial it would be ${(0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(reason)}.`;
    return { ...head, found: { ...head.found, level: 'block', message } };
}
/** The overrides that apply, in their order; without a role only those for every role. */
function findOverrides(policy, { role, ...rest }) {
    return policy.overrides.filter((override) => (role !== null || override.roles === null) &&
        (0,_policy_query_select_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .fitOverride */ .GY)(override, { ...rest, role: role ?? 'final' }) !== null);
}


/***/ }),

/***/ 2562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findLevel)
/* harmony export */ });
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


/***/ }),

/***/ 4119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findRuleDecision),
/* harmony export */   y: () => (/* binding */ toDecision)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5248);

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
    return place === undefined ? _decision_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_DECISION */ .h : toDecision(policy, place);
}


/***/ }),

/***/ 741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ openWaivers)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4102);
/* harmony import */ var _policy_query_approval_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(831);
/* harmony import */ var _policy_query_select_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7800);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4233);
/* harmony import */ var _exception_expiry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3081);





function openWaivers(policy, today) {
    const held = policy.exceptions
        .filter(({ expires }) => (0,_exception_expiry_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeExpiry */ .B)(expires, today) !== 'expired')
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
    function enter(path) {
        if (path === lastPath)
            return;
        here = held.filter(({ exception }) => coversPath(exception, path));
        lastPath = path;
    }
    function use(covering) {
        for (const held of covering)
            held.used = true;
        return covering[0]?.waiver ?? null;
    }
    return {
        find(path, target) {
            if (held.length === 0)
                return null;
            enter(path);
            return use(here.filter(({ exception }) => covers(exception, target) && (0,_policy_query_approval_status_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWaive */ .q)(policy, exception, target.rule, target.denial)));
        },
        findUnseen(path, hidden, what) {
            enter(path);
            const all = here.filter(({ exception }) => exception.pattern.source === '**');
            const waive = (rule) => all.filter(({ exception }) => exception.rules.includes(rule));
            const unreadable = waive('unreadable');
            const needed = what === 'limit' ? hidden.map(waive) : [];
            const denials = hidden.includes('denied') ? (0,_policy_query_select_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .listDenials */ .H6)(policy) : [];
            const denied = what === 'limit' ? waive('denied') : unreadable;
            const passDenials = denials.every((denial) => denied.some(({ exception }) => (0,_policy_query_approval_status_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWaive */ .q)(policy, exception, 'denied', denial)));
            const isWaived = [unreadable, ...needed].every((covering) => covering.length > 0) && passDenials;
            return isWaived ? use([...unreadable, ...needed.flat()]) : null;
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
    if (_rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .NAMELESS */ .Z$.has(rule))
        return pattern.source === '**';
    return references.some((reference) => pattern.matches({ ...reference, tagWritten: true }, 'allow'));
}
function describeExpiry(exception, today) {
    switch ((0,_exception_expiry_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeExpiry */ .B)(exception.expires, today)) {
        case 'expired':
            return warn(exception, `expired on ${exception.expires} and no longer applies; remove it or renew it`);
        case 'expiring':
            return warn(exception, `ends ${describeEnd(exception.expires, today)}`);
        case 'active':
            return null;
    }
}
function describeEnd(expires, today) {
    const days = (0,_day_js__WEBPACK_IMPORTED_MODULE_4__/* .countDays */ .Tm)(today, expires);
    return days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}, on ${expires}`;
}
function warn({ image, owner, place: { file, line, column } }, what) {
    return { file, line, column, level: 'warning', message: `The exception for ${image} (${owner}) ${what}.` };
}


/***/ }),

/***/ 831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ findApprovalStatus),
  q: () => (/* binding */ mayWaive)
});

// EXTERNAL MODULE: ./lib/src/core/policy/query/allow-list.js
var allow_list = __webpack_require__(8214);
// EXTERNAL MODULE: ./lib/src/core/policy/query/entry-match.js
var entry_match = __webpack_require__(148);
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
var pin = __webpack_require__(4169);
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
    return own.pin === null || parents.pin === null || (0,pin/* strictestPin */.ri)(own.pin, parents.pin) === own.pin
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
        if (entry?.pin == null || (0,pin/* strictestPin */.ri)(entry.pin, candidate.pin) !== entry.pin)
            entry = candidate;
    }
    if (entry?.pin == null || rule.pin === null)
        return rule;
    if (override !== undefined && (0,pin/* strictestPin */.ri)(rule.pin, entry.pin) === rule.pin)
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

;// CONCATENATED MODULE: ./lib/src/core/policy/query/approval-status.js





/**
 * Judges one reference: denied, then unapproved, then deprecated, then approved. The order in the file never matters.
 * `releases` tells which numbers the names of releases stand for; without it denials see numbers only.
 */
function findApprovalStatus(policy, reference, usage, releases = null) {
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
    const target = { ...usage, names };
    const beneath = findStatusBeneathDenials(policy, reference, names, target);
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
/** The status without denials. */
function findStatusBeneathDenials(policy, reference, names, target) {
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


/***/ })

};

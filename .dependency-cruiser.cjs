/** Who may import whom: the table of the house. */
const only = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to })
const rooms = '^(app|integrations|prisma|scripts|tests)/'

module.exports = {
  forbidden: [
    only(
      'no-circles',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'Two files that need each other are one file, or have a third in common.',
    ),
    only(
      'routes',
      { path: '^app/(routes/|root|routes\\.ts|entry)' },
      { path: rooms, pathNot: '^app/(routes|components|domain|i18n|lib)/|^app/app\\.css$|^app/root' },
      'Routes ask domain, draw with components, speak through i18n.',
    ),
    only(
      'components',
      { path: '^app/components/' },
      { path: rooms, pathNot: '^app/(components|i18n)/|^app/domain/.+\\.ts$|^app/lib/' },
      'Components get props; they reach no data.',
    ),
    only(
      'components-are-browser-safe',
      { path: '^app/components/' },
      { path: '\\.server\\.tsx?$', dependencyTypesNot: ['type-only'] },
      'What runs in the browser imports no server file; the type of a verb’s answer may be named, since nothing of it gets there.',
    ),
    only(
      'domain',
      { path: '^app/domain/' },
      {
        path: rooms,
        pathNot:
          '^app/(domain|lib)/|^integrations/(registry|accounts|money|errors|gate)\\.ts$|^integrations/[^/]+/(contract|phrases|reconcile)\\.ts$|^integrations/[^/]+/[^/]+\\.ts$|^prisma/client/',
      },
      'Domain knows the contracts and the registry, no adapter.',
    ),
    only(
      'jobs',
      { path: '^app/jobs/' },
      { path: rooms, pathNot: '^app/(jobs|domain|i18n|lib)/' },
      'A job parses its payload and calls one verb.',
    ),
    only(
      'lib',
      { path: '^app/lib/' },
      { path: rooms, pathNot: '^app/lib/|^prisma/client/' },
      'Lib knows none of our words.',
    ),
    only(
      'the-client-has-one-door',
      { path: '^app/', pathNot: '^app/lib/database\\.server\\.ts$' },
      { path: '^prisma/client/', dependencyTypesNot: ['type-only'] },
      'Queries go through lib/database; types may be named anywhere in domain.',
    ),
    only(
      'only-domain-queries',
      { path: '^app/(routes|jobs|components)/' },
      { path: '^app/lib/database\\.server\\.ts$' },
      'Only domain queries the database.',
    ),
    only(
      'adapters',
      { path: '^integrations/(partners|payments|images|messages)/' },
      {
        path: `${rooms}|prisma`,
        pathNot: '^integrations/(partners|payments|images|messages)/|^integrations/[^/]+\\.ts$|^app/lib/money\\.ts$',
      },
      'An adapter knows its contract, http, errors and money.',
    ),
    only(
      'no-sibling-adapters',
      { path: '^integrations/(partners|payments)/([^/]+)/' },
      { path: '^integrations/$1/[^/]+/', pathNot: '^integrations/$1/$2/|^integrations/payments/(promptpay|contract)/' },
      'An adapter never imports another.',
    ),
    only(
      'simulators',
      { path: '^integrations/simulators/' },
      { path: rooms, pathNot: '^integrations/simulators/' },
      'A simulator that shares code with the adapter proves nothing.',
    ),
    only(
      'production-without-simulators',
      { path: '^(app|integrations/(?!simulators/))' },
      { path: '^integrations/simulators/' },
      'Nothing knows that a simulator exists.',
    ),
    only(
      'production-without-tests',
      { path: '^(app|integrations|prisma|scripts)/' },
      { path: '^tests/' },
      'Test knowledge stays in tests.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|prisma/client/internal)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}

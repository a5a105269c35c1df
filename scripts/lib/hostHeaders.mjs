/** What the headers of a host say about every answer. The rest of the policy stands in each page. */
export const HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Strict-Transport-Security': 'max-age=31536000',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': permissionsPolicy(),
};

/** The folder of files that have a hash of their content in their name: their content never changes. */
export const HASHED_FOLDER = '_astro';

/** How long a browser keeps what it got: hashed files for ever, all else only after asking whether it changed. */
export const CACHE_CONTROL = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' };

/** The media type of a file by its extension. */
export const MEDIA_TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
};

/** Those that servers do not know by themselves. */
export const UNCOMMON_EXTENSIONS = [
  'webmanifest',
  'csv',
  'wasm',
  'pagefind',
  'pf_meta',
  'pf_index',
  'pf_fragment',
];

/** All headers of the answer to an address inside the site, with the status that it has. */
export function headersFor(pathname, status) {
  const hashed = status === 200 && pathname.startsWith(`/${HASHED_FOLDER}/`);
  return {
    ...HEADERS,
    'Cache-Control': hashed ? CACHE_CONTROL.hashed : CACHE_CONTROL.other,
    'Content-Type': status === 200 ? mediaTypeOf(pathname) : MEDIA_TYPES.html,
  };
}

function mediaTypeOf(pathname) {
  const extension = /\.([^./]+)$/.exec(pathname)?.[1] ?? 'html';
  return MEDIA_TYPES[extension] ?? 'application/octet-stream';
}

/** Off is what the site does not use. What it does use, such as sharing and copying, browsers leave to the site itself. */
function permissionsPolicy() {
  const off = [
    'accelerometer',
    'autoplay',
    'browsing-topics',
    'camera',
    'display-capture',
    'encrypted-media',
    'gamepad',
    'geolocation',
    'gyroscope',
    'hid',
    'idle-detection',
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'picture-in-picture',
    'publickey-credentials-get',
    'screen-wake-lock',
    'serial',
    'storage-access',
    'usb',
    'xr-spatial-tracking',
  ];
  return off.map((name) => `${name}=()`).join(', ');
}

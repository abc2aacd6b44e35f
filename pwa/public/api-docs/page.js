// Shows /openapi.json. Requests from here carry what our own pages send, so "Try it out" works for whoever is signed in.
const dark = matchMedia('(prefers-color-scheme: dark)')

function follow() {
  document.documentElement.classList.toggle('dark-mode', dark.matches)
}

follow()
dark.addEventListener('change', follow)

/** The name alone: Swagger UI makes it a link inside a button, which no keyboard and no screen reader gets along with. */
function nameWithoutLink() {
  return { components: { DeepLink: ({ text }) => text } }
}

window.SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#documentation',
  deepLinking: true,
  plugins: [nameWithoutLink],
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  filter: true,
  tryItOutEnabled: false,
  validatorUrl: null,
  requestInterceptor(request) {
    request.headers['X-Birdsong'] = '1'
    return request
  },
})

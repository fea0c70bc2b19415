/** What `import.meta.env` holds; an empty clone has no generated types yet. */
/// <reference types="astro/client" />

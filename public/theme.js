// Applies the reader's choice of theme before the first paint; a module would come too late.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.setAttribute('data-theme', theme);
  }
} catch {
  // Storage may be switched off; the device's own choice holds then.
}

/**
 * Lets the user save a text as a file.
 *
 * @param name the file's suggested name
 * @param text what is in it
 */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

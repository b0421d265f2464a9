/** Texts of a drawn picture that overlap or leave it. */
export function pictureFaults(svg: SVGSVGElement): readonly string[] {
  const page = svg.getBoundingClientRect();
  const boxes = [...svg.querySelectorAll('text')].map((text) => ({
    text: text.textContent,
    box: text.getBoundingClientRect(),
  }));
  const found: string[] = [];
  boxes.forEach(({ text, box }, index) => {
    if (box.left < page.left || box.right > page.right + 0.5 || box.bottom > page.bottom)
      found.push(`${text} leaves`);
    for (const other of boxes.slice(index + 1)) {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (across > 1 && down > 0.4 * Math.min(box.height, other.box.height))
        found.push(`${text} × ${other.text}`);
    }
  });
  return found;
}

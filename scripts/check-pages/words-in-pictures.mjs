/**
 * Words of a picture that leave it, or the box they begin in, in the typeface this browser chose: layouts are made with widths that any face
 * should keep to.
 */
export async function wordsOutsidePictures(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll(".picture-box svg")].flatMap((svg) => {
      const { width, height } = svg.viewBox.baseVal;
      const boxes = [...svg.querySelectorAll("rect:not(.figure-band, .figure-frame, .figure-dot)")].map((box) =>
        box.getBBox(),
      );
      return [...svg.querySelectorAll("text")].flatMap((text) => {
        const own = text.getBBox();
        const right = own.x + own.width;
        const middle = own.y + own.height / 2;
        const around = boxes.filter(
          (box) => box.x <= own.x && own.x < box.x + box.width && box.y <= middle && middle <= box.y + box.height,
        );
        const leaves = own.x < 0 || right > width || own.y < 0 || own.y + own.height > height;
        const overhangs = around.some((box) => right > box.x + box.width);
        return leaves || overhangs ? [`words outside their place in a picture: «${text.textContent}»`] : [];
      });
    }),
  );
}

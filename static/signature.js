// A signature drawn by hand, kept as points, not as a picture.
// <canvas data-signature-for="ID"> writes into the hidden input with that id:
//   {"w":600,"h":200,"strokes":[[[x,y],[x,y],…],…]}   integers, 600 by 200.
// Parts marked data-needs-script are hidden in the page and shown here.
(() => {
  "use strict";

  const W = 600;
  const H = 200;
  const MOST_POINTS = 5000; // a signature, not a novel

  const setUp = (canvas) => {
    const id = canvas.dataset.signatureFor;
    const input = document.getElementById(id);
    const clear = document.querySelector(`[data-signature-clear="${id}"]`);
    const pen = canvas.getContext("2d");
    let strokes = [];
    let points = 0;
    let current = null;

    const read = () => {
      try {
        const kept = JSON.parse(input.value);
        if (Array.isArray(kept.strokes)) strokes = kept.strokes;
      } catch {
        // nothing kept yet
      }
      points = strokes.reduce((n, s) => n + s.length, 0);
    };

    const write = () => {
      input.value = strokes.length ? JSON.stringify({ w: W, h: H, strokes }) : "";
      if (clear) clear.disabled = strokes.length === 0;
    };

    const drawStroke = (stroke) => {
      const [x, y] = stroke[0];
      pen.beginPath();
      pen.moveTo(x, y);
      if (stroke.length === 1) pen.lineTo(x + 0.1, y);
      for (let i = 1; i < stroke.length; i++) {
        const [px, py] = stroke[i - 1];
        const [nx, ny] = stroke[i];
        pen.quadraticCurveTo(px, py, (px + nx) / 2, (py + ny) / 2);
      }
      const [ex, ey] = stroke[stroke.length - 1];
      pen.lineTo(ex, ey);
      pen.stroke();
    };

    const draw = () => {
      const width = canvas.clientWidth;
      const height = canvas.clientHeight;
      if (!width || !height) return; // not in sight
      const dense = window.devicePixelRatio || 1;
      canvas.width = Math.round(width * dense);
      canvas.height = Math.round(height * dense);
      const style = getComputedStyle(canvas);
      pen.setTransform(canvas.width / W, 0, 0, canvas.height / H, 0, 0);
      // the line to sign on
      pen.lineWidth = 1;
      pen.strokeStyle = style.borderTopColor;
      pen.beginPath();
      pen.moveTo(30, 150);
      pen.lineTo(570, 150);
      pen.stroke();
      // the signature
      pen.lineWidth = 3;
      pen.lineCap = "round";
      pen.lineJoin = "round";
      pen.strokeStyle = style.color;
      strokes.forEach(drawStroke);
    };

    const within = (n, most) => Math.max(0, Math.min(most, Math.round(n)));

    const place = (event) => {
      const box = canvas.getBoundingClientRect();
      const x = ((event.clientX - box.left - canvas.clientLeft) / canvas.clientWidth) * W;
      const y = ((event.clientY - box.top - canvas.clientTop) / canvas.clientHeight) * H;
      return [within(x, W), within(y, H)];
    };

    const add = (event) => {
      if (points >= MOST_POINTS) return;
      const point = place(event);
      const last = current[current.length - 1];
      if (last && last[0] === point[0] && last[1] === point[1]) return;
      current.push(point);
      points += 1;
    };

    canvas.addEventListener("pointerdown", (event) => {
      if (!event.isPrimary || event.button > 0 || points >= MOST_POINTS) return;
      event.preventDefault();
      canvas.setPointerCapture(event.pointerId);
      current = [];
      strokes.push(current);
      add(event);
      draw();
    });

    canvas.addEventListener("pointermove", (event) => {
      if (!current || !event.isPrimary) return;
      const all = event.getCoalescedEvents ? event.getCoalescedEvents() : [];
      (all.length ? all : [event]).forEach(add);
      draw();
    });

    const lift = (event) => {
      if (!current || !event.isPrimary) return;
      current = null;
      write();
    };
    canvas.addEventListener("pointerup", lift);
    canvas.addEventListener("pointercancel", lift);
    canvas.addEventListener("lostpointercapture", lift);

    if (clear) {
      clear.addEventListener("click", () => {
        strokes = [];
        points = 0;
        write();
        draw();
        canvas.focus();
      });
    }

    new ResizeObserver(draw).observe(canvas);
    window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
    read();
    write();
    draw();
  };

  for (const part of document.querySelectorAll("[data-needs-script]")) part.hidden = false;
  for (const canvas of document.querySelectorAll("canvas[data-signature-for]")) setUp(canvas);
})();

/**
 * What belongs to the page: the properties by which it places, sizes, moves, hides and composites the box of a figure. All
 * others are harmless, on the element and around it. A word stands for the property and for those that begin with it.
 */
const rights = {
  place:
    'display position float clear top right bottom left inset z-index order vertical-align baseline-shift alignment-baseline dominant-baseline baseline-source flex grid align justify place box masonry gap row-gap column-gap margin scroll',
  size: 'width height block-size inline-size min max aspect-ratio interpolate-size zoom field-sizing contain-intrinsic box-sizing',
  movement:
    'transform translate rotate scale perspective backface-visibility offset motion animation anchor position-anchor position-area position-try position-visibility view-transition view-timeline timeline-scope will-change',
  sight:
    'visibility opacity filter backdrop-filter mix-blend-mode isolation clip clip-path mask shape',
};

/** The same of what stands around a figure: the page may cut it off, replace it, give it columns and paint over its edge. */
const rightsAround =
  'overflow contain content-visibility content column-count column-width column-height column-axis outline';

const named = (words: string) =>
  new RegExp(`^(-webkit-|-moz-|-apple-)?(${words.replaceAll(' ', '|')})(-|$)`);

/** Whether a page may do with a property what it likes: on a figure, and around it. */
export const belongsToPage = {
  element: named(Object.values(rights).join(' ')),
  around: named([...Object.values(rights), rightsAround].join(' ')),
};

/** Values of every kind: an engine says which of them a property takes. */
export const values: readonly string[] = [
  ...'red rgb(200,0,80) 7px 23px -3px 3em 50% 1 3 0.5 9 1s 200ms 30deg 2x "x" "x"_"y" "smcp" "smcp"_1 "wght"_900 url("data:image/svg+xml,x") url(#x) linear-gradient(red,blue) linear-gradient(red,blue)_3 ease-in cubic-bezier(0,1,1,0) blur(2px) any --any 7px_7px 9px_9px_9px_9px 3px_red red_blue solid_red red_2px_2px_2px red_2px_2px_inset span_2 1_/_2 2_2_2 circle(9px) ellipse() path("M0_0h9v9z") polygon(0_0,9px_0,0_9px) matrix(1,0,0,1,9,0) rotate(9deg) below_7px ex-height_0.9 from-font_0.9 0.9 counter(any) any_3 symbols("x") under_left filled_circle weight_style text-after-edge cap_alphabetic no-limit 3_8_2 no-preference fit-content(9px) translate(9px) "fr" 1.5 drop-shadow(2px_2px_red) ray(30deg) inset(3px) 3px_3px_3px_red initial-only'
    .split(' ')
    .map((value) => value.replaceAll('_', ' ')),
  ...'none auto normal all both always never hidden visible scroll clip solid dashed double ridge inset left right center start end top bottom middle justify inline block inline-block flex grid contents row column wrap nowrap balance pretty stable bold italic oblique small-caps all-small-caps condensed expanded larger uppercase capitalize underline line-through wavy dotted under over alphabetic ideographic text pre pre-wrap break-spaces preserve break-all keep-all anywhere break-word loose strict manual rtl bidi-override isolate-override plaintext vertical-rl vertical-lr sideways-rl upright sideways mixed serif monospace cursive fixed local border-box content-box padding-box text-box cover contain repeat-x no-repeat round space stretch multiply screen luminance alpha collapse separate hide show button textfield checkbox menulist listitem inside outside square decimal disc page avoid avoid-page slice clone fill stroke evenodd nonzero bevel butt square geometricPrecision optimizeSpeed optimizeLegibility crisp-edges crispEdges pixelated linearRGB srgb antialiased grayscale subpixel-antialiased wait pointer text none read-only read-write dark light only exact economy size inline-size layout paint weight style force-end first last allow-end discard compact historical-ligatures no-common-ligatures oldstyle-nums slashed-zero ruby sub super traditional jis78 emoji unicode open filled each-line hanging thin thick medium match-parent match-self auto-flow dense preserve-3d flat smooth instant both-edges mandatory proximity pan-x manipulation self-block horizontal vertical from-image reset-size alternate inter-character bounding-box fill-box view-box non-scaling-stroke no-change -moz-none toggle element high-quality trim-both trim-start ex-height cap-height limited standard no-limit constrained wrap-reverse historical-forms inert allow-discrete source-order ellipsis static recto before after logical spell-out digits no-punctuation silent no-clip hover drag no-drag window move default shrink pause paused running reverse infinite forwards'.split(
    ' ',
  ),
];

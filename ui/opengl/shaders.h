// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the graphics card runs for lines, heads and small pictures. Each item is six vertices (two triangles) that fetch
// their item from a buffer by their number; how far a pixel is covered is told in the fragment, as line_painter,
// head_painter and sprite_painter of ui/raster do. Rows count from the first row of the picture.
#pragma once

namespace onrecord::ui
{

/// Behind #version, before each of those below.
inline constexpr const char *SharedSource = R"(
    vec4 inkOf(uint colour) // not multiplied
    {
        return vec4(uvec4(colour >> 16, colour >> 8, colour, colour >> 24) & 255u) / 255.0;
    }
    vec4 laidOver(vec4 ink, float cover) // to be blended by its alpha
    {
        return vec4(ink.rgb, clamp(cover, 0.0, 1.0) * ink.a);
    }
    ivec2 cornerOf(int vertex) // of two triangles: 0 or 1, 0 or 1
    {
        int corner = int[6](0, 1, 2, 2, 1, 3)[vertex % 6];
        return ivec2(corner & 1, corner >> 1);
    }
)";

/// An item: from x, from y | to x, to y | width, colour.
inline constexpr const char *LineVertexSource = R"(
    uniform usamplerBuffer items;
    uniform vec2 size;
    flat out vec4 course; // along the longer axis from here, across there, slope, to there along the axis
    flat out float halfWidth; // across, not at a right angle to the line
    flat out int isLevel;
    flat out vec4 ink;

    void main()
    {
        int item = gl_VertexID / 6 * 3;
        vec2 from = uintBitsToFloat(texelFetch(items, item).rg);
        vec2 to = uintBitsToFloat(texelFetch(items, item + 1).rg);
        uvec2 pen = texelFetch(items, item + 2).rg;
        vec2 way = to - from;
        isLevel = abs(way.x) >= abs(way.y) ? 1 : 0;
        if (isLevel == 0) {
            from = from.yx;
            to = to.yx;
        }
        if (to.x < from.x) {
            vec2 other = from;
            from = to;
            to = other;
        }
        halfWidth = uintBitsToFloat(pen.x) * 0.5 * length(way) / (to.x - from.x);
        course = vec4(from, (to.y - from.y) / (to.x - from.x), to.x);
        ink = inkOf(pen.y);
        ivec2 corner = cornerOf(gl_VertexID);
        vec2 place = corner.x == 0 ? from - vec2(1.0, course.z) : to + vec2(1.0, course.z);
        place.y += (corner.y == 0 ? -1.0 : 1.0) * (halfWidth + 1.0);
        gl_Position = vec4((isLevel == 1 ? place : place.yx) / size * 2.0 - 1.0, 0.0, 1.0);
    }
)";

inline constexpr const char *LineFragmentSource = R"(
    flat in vec4 course;
    flat in float halfWidth;
    flat in int isLevel;
    flat in vec4 ink;
    out vec4 colour;

    void main()
    {
        vec2 pixel = isLevel == 1 ? gl_FragCoord.xy : gl_FragCoord.yx;
        float across = pixel.y - (course.y + course.z * (pixel.x - course.x));
        float cover = min(across + 0.5, halfWidth) - max(across - 0.5, -halfWidth);
        bool isWithin = pixel.x >= course.x && pixel.x < course.w;
        colour = laidOver(ink, isWithin ? cover : 0.0);
    }
)";

/// An item, nine words: x and y of tip, wing, notch, other wing; colour.
inline constexpr const char *HeadVertexSource = R"(
    uniform usamplerBuffer items;
    uniform vec2 size;
    flat out vec3 front; // distances from the sides, positive to their inner hands: a x + b y + c
    flat out vec3 back;
    flat out vec3 inner;
    flat out vec3 otherInner;
    flat out vec4 ink;

    vec2 corner(int number)
    {
        int item = gl_VertexID / 6 * 9 + number * 2;
        return uintBitsToFloat(uvec2(texelFetch(items, item).r, texelFetch(items, item + 1).r));
    }
    vec3 side(vec2 from, vec2 to, float hand)
    {
        vec2 way = to - from;
        vec2 inwards = vec2(-way.y, way.x) / max(length(way), 1e-6) * hand;
        return vec3(inwards, -dot(inwards, from));
    }
    void main()
    {
        vec2 tip = corner(0);
        vec2 wing = corner(1);
        vec2 notch = corner(2);
        vec2 otherWing = corner(3);
        float turn = (wing.x - tip.x) * (otherWing.y - tip.y) - (wing.y - tip.y) * (otherWing.x - tip.x);
        float hand = turn >= 0.0 ? 1.0 : -1.0;
        front = side(tip, wing, hand);
        back = side(otherWing, tip, hand);
        inner = side(wing, notch, hand);
        otherInner = side(notch, otherWing, hand);
        ink = inkOf(texelFetch(items, gl_VertexID / 6 * 9 + 8).r);
        vec2 low = floor(min(min(tip, wing), min(notch, otherWing)));
        vec2 high = floor(max(max(tip, wing), max(notch, otherWing))) + 1.0;
        gl_Position = vec4(mix(low, high, vec2(cornerOf(gl_VertexID))) / size * 2.0 - 1.0, 0.0, 1.0);
    }
)";

inline constexpr const char *HeadFragmentSource = R"(
    flat in vec3 front;
    flat in vec3 back;
    flat in vec3 inner;
    flat in vec3 otherInner;
    flat in vec4 ink;
    out vec4 colour;

    void main()
    {
        vec3 pixel = vec3(gl_FragCoord.xy, 1.0);
        // At the notch the head is all that lies within either of its sides.
        float within =
            min(min(dot(front, pixel), dot(back, pixel)), max(dot(inner, pixel), dot(otherInner, pixel)));
        colour = laidOver(ink, within + 0.5);
    }
)";

/// An item: x, y | place on the sheet, x and y | width, height.
inline constexpr const char *SpriteVertexSource = R"(
    uniform usamplerBuffer items;
    uniform vec2 size;
    flat out ivec2 shift; // from a pixel to its place on the sheet

    void main()
    {
        int item = gl_VertexID / 6 * 3;
        ivec2 place = ivec2(texelFetch(items, item).rg);
        shift = ivec2(texelFetch(items, item + 1).rg) - place;
        ivec2 extent = ivec2(texelFetch(items, item + 2).rg);
        gl_Position = vec4(vec2(place + cornerOf(gl_VertexID) * extent) / size * 2.0 - 1.0, 0.0, 1.0);
    }
)";

inline constexpr const char *SpriteFragmentSource = R"(
    uniform sampler2D sheet;
    flat in ivec2 shift;
    out vec4 colour;

    void main()
    {
        colour = texelFetch(sheet, ivec2(gl_FragCoord.xy) + shift, 0);
    }
)";

} // namespace onrecord::ui

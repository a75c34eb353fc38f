using LiveSession.EndToEnd.Tests.Browser;

namespace LiveSession.EndToEnd.Tests.Gallery;

/// <summary>Every page of the phone in one hand: what is chosen is large, what is done is at the thumb.</summary>
[Collection(GalleryRoom.Name)]
[Trait("Rule", "E2")]
public sealed class ThumbTests(GalleryBrowser browser)
{
    private const string Visible = "each => each.checkVisibility({ visibilityProperty: true, opacityProperty: true })";

    // Rows that are far below the page are not laid out, and have no height yet.
    private static readonly Look Choices = new($$"""
        () => [...document.querySelectorAll('.option__row, .graded__one, .steps__one, .mine__choice, .tables .ui-button, .bar .ui-button--primary')]
          .filter({{Visible}})
          .map((each) => ({ each, height: each.getBoundingClientRect().height }))
          .filter(({ height }) => height > 0 && height < 55.5)
          .map(({ each, height }) => `${height} px: ${each.outerHTML.slice(0, 120)}`)
        """);

    // As the page opens, without scrolling; under it nothing but the edge of the phone.
    private static readonly Look Reach = new($$"""
        () => [...document.querySelectorAll('.bar .ui-button--primary, .entry__form .ui-button--primary')]
          .filter({{Visible}})
          .map((each) => ({ each, box: each.getBoundingClientRect() }))
          .filter(({ box }) => (box.top + box.bottom) / 2 < innerHeight / 2 || box.bottom > innerHeight || box.width < innerWidth - 48)
          .map(({ each, box }) => `${Math.round(box.width)} px wide, from ${Math.round(box.top)} to ${Math.round(box.bottom)} of ${innerHeight}: ${each.outerHTML.slice(0, 120)}`)
        """);

    internal static IEnumerable<Look> Looks(string gallery, string language) => gallery == "apps/phone" && language == "fr" ? [Choices, Reach] : [];

    [ChromiumFact]
    public Task Choices_Are56PixelsHighAtLeast() => browser.FindsNothingAsync("apps/phone", "fr", Choices);

    [ChromiumFact]
    public Task WhatIsDoneNow_IsInTheLowerHalf_AndAsWideAsThePage() => browser.FindsNothingAsync("apps/phone", "fr", Reach);
}

using LiveSession.EndToEnd.Tests.Browser;

namespace LiveSession.EndToEnd.Tests.Gallery;

/// <summary>Every page in a test language whose messages are two fifths longer: what has no room shows before a translation or a narrow phone shows it.</summary>
[Collection(GalleryRoom.Name)]
[Trait("Rule", "E1")]
[Trait("Rule", "E2")]
public sealed class LongWordsTests(GalleryBrowser browser)
{
    private const string TestLanguage = "fr-qps";

    // Words that leave their box, or that their box cuts off where nothing says so: an ellipsis does, and so does a box that scrolls.
    private const string Squeezed = """
        () => {
          const wide = document.documentElement.scrollWidth > innerWidth ? [`page: ${document.documentElement.scrollWidth} px wide`] : [];
          const named = (each) => `<${each.tagName.toLowerCase()} class="${each.className}"> ${each.textContent.trim().slice(0, 60)}`;
          const cut = [...document.querySelectorAll('#app *')].filter((each) => {
            if (!each.checkVisibility({ visibilityProperty: true }) || each.closest('.ui-hidden, select, svg')) return false;
            if (![...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '')) return false;
            const style = getComputedStyle(each);
            if (style.display === 'inline') return false;
            if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none' || /auto|scroll/.test(style.overflowX + style.overflowY)) return false;
            return each.scrollWidth > each.clientWidth + 1 || (style.overflowY !== 'visible' && each.scrollHeight > each.clientHeight + 1);
          });
          const broken = [];
          const walk = document.createTreeWalker(document.querySelector('#app'), NodeFilter.SHOW_TEXT);
          for (let node = walk.nextNode(); node; node = walk.nextNode()) {
            if (!node.parentElement.checkVisibility({ visibilityProperty: true }) || node.parentElement.closest('.ui-hidden, select, textarea')) continue;
            for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{M}]{3,24}/gu)) {
              const range = document.createRange();
              range.setStart(node, index);
              range.setEnd(node, index + word.length);
              if (new Set([...range.getClientRects()].map((box) => Math.round(box.bottom))).size > 1) broken.push(`${word} in ${named(node.parentElement)}`);
            }
          }
          return [...wide, ...cut.map((each) => `cut off: ${named(each)}`), ...broken.map((each) => `broken word: ${each}`)];
        }
        """;

    public static TheoryData<string, int, int> Pages
    {
        get
        {
            var pages = new TheoryData<string, int, int>();
            foreach (var (gallery, (width, height)) in Galleries.Sizes)
            {
                pages.Add(gallery, width, height);
                pages.Add(gallery, 320, 568);
            }

            return pages;
        }
    }

    internal static IEnumerable<Look> Looks(string gallery, string language) => language == TestLanguage ? [In(Galleries.Sizes[gallery]), In((320, 568))] : [];

    [ChromiumTheory]
    [MemberData(nameof(Pages))]
    public Task LongerWords_HaveRoomEverywhere(string gallery, int width, int height) => browser.FindsNothingAsync(gallery, TestLanguage, In((width, height)));

    [ChromiumFact]
    public async Task Galleries_HaveTheTestLanguage()
    {
        await using var context = await GalleryBrowser.ContextAsync(1024, 768);
        var page = await context.NewPageAsync();
        await GalleryBrowser.OpenAsync(page, $"{(await browser.SituationsAsync("apps/tablet"))[0]}&lang={TestLanguage}");

        Assert.Contains("tåäbl", await page.Locator("#app").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
    }

    private static Look In((int Width, int Height) window) => new(Squeezed, window);
}

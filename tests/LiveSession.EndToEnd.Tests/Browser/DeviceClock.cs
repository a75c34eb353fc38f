using System.Globalization;
using Microsoft.Playwright;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>A device whose clock is wrong, and the moments at which its countdown changes by the clock of this machine.</summary>
internal static class DeviceClock
{
    /// <summary>Sets the page's clock before any of its scripts run.</summary>
    public static string Script(TimeSpan off) => string.Create(CultureInfo.InvariantCulture, $$"""
        (() => {
          const off = {{(long)off.TotalMilliseconds}};
          const RealDate = Date;
          const realNow = RealDate.now.bind(RealDate);
          window.realNow = realNow;
          if (off === 0) return;
          window.Date = class extends RealDate {
            constructor(...given) { given.length === 0 ? super(realNow() + off) : super(...given); }
            static now() { return realNow() + off; }
          };
        })();
        """);

    /// <summary>From now on notes when the countdown, or the screen's picture, changes.</summary>
    public static Task WatchAsync(IPage page) => page.EvaluateAsync("""
        () => {
          window.ticks = [];
          const clock = document.querySelector('.ui-countdown');
          const note = () => window.ticks.push(`${realNow()} ${clock ? clock.textContent.trim() : ''}`);
          new MutationObserver(note).observe(clock ?? document.querySelector('.screen__stage'), { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['data-drawn'] });
        }
        """);

    /// <summary>What the countdown said, and when it began to.</summary>
    public static async Task<IReadOnlyList<(string Text, double At)>> TicksAsync(IPage page) =>
        [.. (await page.EvaluateAsync<string[]>("() => window.ticks")).Select(tick => tick.Split(' ', 2)).Select(tick => (tick[1], double.Parse(tick[0], CultureInfo.InvariantCulture)))];
}

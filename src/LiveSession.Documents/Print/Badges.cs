using LiveSession.Documents.Reading;

namespace LiveSession.Documents.Print;

/// <summary>A4 sheets of eight badges, 95 × 68 mm each, with cutting lines.</summary>
public static class Badges
{
    private const int PerSheet = 8;

    /// <summary>A complete HTML page.</summary>
    /// <param name="title">The session's title.</param>
    /// <param name="language">The event's language: <c>fr</c> or <c>en</c>.</param>
    public static string Render(string title, string language, IEnumerable<Badge> badges)
    {
        ArgumentNullException.ThrowIfNull(badges);
        var all = badges.ToArray();
        var sheets = all.Chunk(PerSheet).Select(sheet => $"""<section class="sheet badges">{string.Concat(sheet.Select(badge => Card(title, language, badge)))}</section>""");
        return PrintPage.Document(new Phrase($"Badges", $"Badges"), title, language, all.Select(badge => badge.Code), sheets);
    }

    /// <summary>A complete HTML page of one badge, as large as the badge.</summary>
    /// <param name="title">The session's title.</param>
    /// <param name="language">The event's language: <c>fr</c> or <c>en</c>.</param>
    public static string RenderOne(string title, string language, Badge badge)
    {
        ArgumentNullException.ThrowIfNull(badge);
        return PrintPage.Document(new Phrase($"Badge", $"Badge"), title, language, [badge.Code], [$"""<section class="single">{Card(title, language, badge)}</section>"""]);
    }

    /// <summary>The QR code alone, as an SVG picture.</summary>
    /// <param name="language">The event's language: <c>fr</c> or <c>en</c>.</param>
    public static string DrawCode(Badge badge, string language)
    {
        ArgumentNullException.ThrowIfNull(badge);
        return QrSvg.Draw(badge.Code, LabelOf(badge).In(language));
    }

    private static Phrase LabelOf(Badge badge) =>
        new($"Code QR du badge : {badge.FirstName} {badge.LastName}", $"QR code of the badge: {badge.FirstName} {badge.LastName}");

    private static string Card(string title, string language, Badge badge)
    {
        var table = badge.Table is { } number ? $"""<p class="seat">{PrintPage.Sentence(new Phrase($"Table {number}", $"Table {number}"), language)}</p>""" : "";
        var entity = badge.Entity is { } name ? $"""<p class="entity" dir="auto">{PrintPage.Text(name)}</p>""" : "";
        return $"""
            <article class="badge">
            <p class="title" dir="auto">{PrintPage.Text(title)}</p>
            <div class="who"><p class="first {NameFit.Of(badge.FirstName)}" dir="auto">{PrintPage.Text(badge.FirstName)}</p><p class="last {NameFit.Of(badge.LastName)}" dir="auto">{PrintPage.Text(badge.LastName)}</p>{entity}</div>
            <div class="way">{DrawCode(badge, language)}<p class="code">{PrintPage.Text(CodeAlphabet.Grouped(badge.Code.Code))}</p></div>
            <p class="address">{PrintPage.Text(badge.Code.ShortAddress)}</p>
            {table}
            </article>
            """;
    }
}

/// <summary>What stands on a badge.</summary>
/// <param name="Table">Null: the seat is found on arrival.</param>
public sealed record Badge(string FirstName, string LastName, string? Entity, int? Table, PrintedCode Code);

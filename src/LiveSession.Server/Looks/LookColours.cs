using System.Text.RegularExpressions;

namespace LiveSession.Server.Looks;

/// <summary>Colours of a look: as they are written. How they are made readable is for whoever draws, who knows what is behind.</summary>
internal static partial class LookColours
{
    public static bool AreFit(params IReadOnlyList<string?> colours) => colours.All(colour => colour is null || Written().IsMatch(colour));

    [GeneratedRegex("^#[0-9a-f]{6}$", RegexOptions.NonBacktracking)]
    private static partial Regex Written();
}

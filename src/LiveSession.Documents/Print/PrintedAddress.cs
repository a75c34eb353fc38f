using System.Text.RegularExpressions;
using LiveSession.Contracts.Http;
using LiveSession.Documents.Reading;

namespace LiveSession.Documents.Print;

/// <summary>The public address as it is printed: short enough that every code on paper is at most a QR version 3.</summary>
public sealed partial class PrintedAddress
{
    // Version 3 with correction M holds 61 signs of the alphanumeric mode; "/B/" and a badge code take 11.
    private const int Longest = 61 - 3 - CodeAlphabet.BadgeLength;

    private readonly string _origin;
    private readonly bool _onlyHere;

    /// <summary>Takes an address that can be printed.</summary>
    /// <exception cref="ArgumentException">The address cannot be printed; <see cref="Fault"/> says why.</exception>
    public PrintedAddress(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (Fault(address, Languages.English) is { } fault)
        {
            throw new ArgumentException(fault, nameof(address));
        }

        _origin = Origin(address);
        _onlyHere = address.IsLoopback;
    }

    /// <summary>As a person types it: without the scheme that browsers add themselves.</summary>
    public string Short => _origin.StartsWith("HTTP://", StringComparison.Ordinal) ? _origin["HTTP://".Length..].ToLowerInvariant() : _origin.ToLowerInvariant();

    /// <summary>Why this address cannot be printed, and what to do; null when it can.</summary>
    /// <param name="language">The language of the sentence: <c>fr</c> or <c>en</c>.</param>
    public static string? Fault(Uri address, string language)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(language);
        return FindFault(address)?.In(language);
    }

    /// <summary>The code for a badge, a table or a room.</summary>
    public PrintedCode Code(CodeKind kind, string code)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        return new PrintedCode($"{_origin}/{Letter(kind)}/{code}", Short, code, _onlyHere);
    }

    private static Phrase? FindFault(Uri address)
    {
        if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https") || address.PathAndQuery is not "/" || address.UserInfo.Length > 0 || address.Fragment.Length > 0)
        {
            return new Phrase(
                $"« {address.OriginalString} » n'est pas une adresse publique : écrivez par exemple http://192.168.1.10:8080, sans rien derrière.",
                $"“{address.OriginalString}” is not a public address: write http://192.168.1.10:8080, for example, with nothing behind it.");
        }

        var origin = Origin(address);
        if (!Alphanumeric().IsMatch(origin))
        {
            return new Phrase(
                $"L'adresse « {address.OriginalString} » ne tient pas dans un code QR court : utilisez un nom fait de lettres, chiffres, points et tirets, ou une adresse IPv4.",
                $"The address “{address.OriginalString}” does not fit a short QR code: use a name of letters, digits, dots and dashes, or an IPv4 address.");
        }

        return origin.Length > Longest
            ? new Phrase(
                $"L'adresse « {address.OriginalString} » est trop longue pour les codes imprimés ({origin.Length} signes, {Longest} au plus) : utilisez un nom plus court.",
                $"The address “{address.OriginalString}” is too long for printed codes ({origin.Length} signs, {Longest} at most): use a shorter name.")
            : null;
    }

    private static string Origin(Uri address) =>
        $"{address.Scheme}://{address.IdnHost}{(address.IsDefaultPort ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $":{address.Port}"))}".ToUpperInvariant();

    private static char Letter(CodeKind kind) => kind switch
    {
        CodeKind.Badge => 'B',
        CodeKind.Table => 'T',
        _ => 'R',
    };

    [GeneratedRegex("^HTTPS?://[A-Z0-9.-]+(:[0-9]+)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Alphanumeric();
}

/// <summary>One code on paper.</summary>
/// <param name="Target">What the QR code says: upper case, at most version 3.</param>
/// <param name="ShortAddress">What a person without a camera types first.</param>
/// <param name="Code">And then.</param>
/// <param name="OnlyHere">The address is this computer's own name for itself: on paper it leads nowhere.</param>
public sealed record PrintedCode(string Target, string ShortAddress, string Code, bool OnlyHere = false);

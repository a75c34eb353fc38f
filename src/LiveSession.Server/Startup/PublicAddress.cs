namespace LiveSession.Server.Startup;

/// <summary>The address that is printed and shown. Codes are upper case throughout, so that QR codes stay small.</summary>
public sealed class PublicAddress(Uri uri)
{
    /// <summary>With scheme, without a slash at the end.</summary>
    public string Base { get; } = uri.GetLeftPart(UriPartial.Authority);

    /// <summary>What a person types: without the scheme.</summary>
    public string Short { get; } = uri.Authority;

    public string Room(string code) => $"{Base}/R/{code}".ToUpperInvariant();
}

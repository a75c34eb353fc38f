namespace LiveSession.Domain.Sessions;

/// <summary>What makes an event look like its own.</summary>
/// <param name="Logo">Null: none.</param>
/// <param name="Accent">The colour of headings, numbers and filled plates, <c>#rrggbb</c>; null: the product's own.</param>
/// <param name="Highlight">The colour of what is new or has won; null: the product's own.</param>
public sealed record Look(LookLogo? Logo, string? Accent, string? Highlight, LookFont Font)
{
    public static Look Plain { get; } = new(Logo: null, Accent: null, Highlight: null, LookFont.Sans);
}

/// <summary>A picture that is kept beside the ledger.</summary>
/// <param name="Name">Under which it is kept.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
public sealed record LookLogo(string Name, int Width, int Height);

/// <summary>The typefaces that come with the product.</summary>
public enum LookFont
{
    Sans,
    Serif,

    /// <summary>Drawn for readers with low vision.</summary>
    Legible,
}

/// <summary>Gives the event its title and its look.</summary>
public sealed record SetLook(string Title, Look Look) : Command;

/// <summary>What the event looks like on every device.</summary>
public sealed record LookSet(Look Look) : Event;

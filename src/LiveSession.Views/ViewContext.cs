using LiveSession.Contracts.Records;

namespace LiveSession.Views;

/// <summary>What records need that is not in events.</summary>
/// <param name="NameOf">A person's name by participant id; empty when unknown or erased.</param>
/// <param name="IsListed">True for a person of the imported list, false for a walk-in.</param>
/// <param name="Join">How to join from a screen; null while the address is unknown.</param>
public sealed record ViewContext(Func<string, string> NameOf, Func<string, bool> IsListed, Func<JoinInvitation?> Join);

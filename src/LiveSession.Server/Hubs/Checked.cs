using LiveSession.Contracts.Commands;
using LiveSession.Domain;

namespace LiveSession.Server.Hubs;

/// <summary>What a device typed, checked at the edge: a command, or why it cannot be one.</summary>
internal readonly record struct Checked(Command? Command, Receipt? Refused)
{
    public static implicit operator Checked(Command command) => new(command, Refused: null);

    public static implicit operator Checked(Receipt refused) => new(Command: null, refused);
}

using LiveSession.Domain;

namespace LiveSession.Engine.Events;

/// <summary>The stored name of an event type; it never changes once a ledger may hold it.</summary>
public sealed record EventName
{
    private EventName(string name, Type type) => (Name, Type) = (name, type);

    public string Name { get; }

    public Type Type { get; }

    public static EventName Of<TEvent>(string name)
        where TEvent : Event => new(name, typeof(TEvent));
}
